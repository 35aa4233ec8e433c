import { readSettings } from "../settings";
import { answerPlainly } from "./plain-answer";
import { writeSecurityContact } from "./write-security-contact";

/** Whom to tell of a hole in the site's defence (RFC 9116). Where nobody was named there is no such file, rather than one that leads nowhere. */
export default defineEventHandler((event) => {
  const { origin, securityContact } = readSettings(useRuntimeConfig(event));
  if (securityContact === undefined) return answerPlainly(event, 404);
  setResponseHeaders(event, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" });
  return writeSecurityContact({ contact: securityContact, origin, now: new Date() });
});
