/** E-mail is off until somebody sets SMTP_URL: nothing of the newsroom leaves the machine by a mail server nobody chose. */
import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

/**
 * Private seams: replaces the provider that Strapi's email plugin made at its own bootstrap, and what is done for somebody who has
 * forgotten a password. Strapi would say that an e-mail is on its way, to known and unknown addresses alike; all of them are told
 * now that none is, in words of the admin (`apiError.parasol.email.off`).
 */
export function switchEmailOff(strapi: Core.Strapi): void {
  strapi.plugin("email").provider = {
    send: () =>
      Promise.reject(
        new errors.ApplicationError("E-mail is off. Set SMTP_URL to switch it on; `npm run password` resets a password without it."),
      ),
  };
  strapi.service("admin::auth").forgotPassword = () => {
    throw new errors.ApplicationError("parasol.email.off");
  };
}

/**
 * Private seam: without it an e-mail to somebody who has forgotten a password leads to the address on which the server listens, which in a container is 0.0.0.0.
 * Strapi's own setting for it (`server.url`) would be built into the admin as well.
 */
export function leadToAdmin(strapi: Core.Strapi, origin: string): void {
  strapi.config.set("admin.absoluteUrl", `${origin}/admin`);
}
