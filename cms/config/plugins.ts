import { maxBytes } from "../src/uploads/limits";
import { siteOrigin, smtpUrl } from "./environment";

export default () => ({
  i18n: { enabled: true },
  // Without SMTP_URL nothing is sent: see src/setup/email.ts.
  email: {
    config: {
      provider: "nodemailer",
      providerOptions: smtpUrl === undefined ? {} : smtpOptions(new URL(smtpUrl)),
      settings: { defaultFrom: `newsroom@${new URL(siteOrigin).hostname}` },
    },
  },
  upload: {
    config: {
      sizeLimit: maxBytes,
      // Strapi's own list of types speaks English only and drops files from a bulk upload without a word. The list that counts,
      // by content, is in src/uploads/accepted-types.ts; every file comes by there.
      security: { allowedTypes: ["*/*"] },
    },
  },
});

function smtpOptions(url: URL) {
  const isSecure = url.protocol === "smtps:";
  return {
    host: url.hostname,
    port: Number(url.port) || (isSecure ? 465 : 587),
    secure: isSecure,
    ...(url.username !== "" && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  };
}
