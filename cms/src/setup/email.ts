/** E-mail is off until somebody sets SMTP_URL: nothing of the newsroom leaves the machine by a mail server nobody chose. */
import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

/** Private seam: replaces the provider that Strapi's email plugin made at its own bootstrap. */
export function switchEmailOff(strapi: Core.Strapi): void {
  strapi.plugin("email").provider = {
    send: () =>
      Promise.reject(
        new errors.ApplicationError("E-mail is off. Set SMTP_URL to switch it on; `npm run password` resets a password without it."),
      ),
  };
}
