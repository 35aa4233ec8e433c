import { maxBytes } from "../src/uploads/limits";

export default () => ({
  i18n: { enabled: true },
  upload: {
    config: {
      sizeLimit: maxBytes,
      // Strapi's own list of types speaks English only and drops files from a bulk upload without a word. The list that counts,
      // by content, is in src/uploads/accepted-types.ts; every file comes by there.
      security: { allowedTypes: ["*/*"] },
    },
  },
});
