import { secrets } from "./environment";

export default () => ({
  auth: { secret: secrets.adminJwtSecret },
  apiToken: { salt: secrets.apiTokenSalt },
  transfer: { token: { salt: secrets.transferTokenSalt } },
  secrets: { encryptionKey: secrets.encryptionKey },
  // Nothing that leads an editor, or their browser, to servers that are not ours.
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
});
