/**
 * The frame around the pages, without what is no business of an editor: Strapi’s announcements to developers, and a way into
 * the settings for those who may set nothing; and with lists of choices long enough to show them all. Internal to Strapi 5.54: the endpoints `init` and `getMyPermissions` of its
 * admin’s API, the name under which it remembers that an announcement was closed, and the address of the settings.
 */
import type { StrapiApp } from "@strapi/strapi/admin";
import { isFormRecord, valueAt } from "../forms/form-values";

const announcement = "STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false";
const administers = "data-parasol-administers";

export function keepFrameQuiet(app: StrapiApp): void {
  const style = document.createElement("style");
  style.textContent = `
    html:not([${administers}]) nav a[href$="/settings"] { display: none }
    [role="listbox"]:has([data-radix-select-viewport]), [role="listbox"] [data-radix-scroll-area-viewport]:has([data-radix-select-viewport]) {
      max-height: min(40rem, var(--radix-select-content-available-height));
    }
  `;
  document.head.append(style);
  app.addMiddlewares([
    () => () => (next) => (action) => {
      if (action.type === "adminApi/executeQuery/fulfilled") notice(action.meta.arg.endpointName, action.payload);
      return next(action);
    },
  ]);
}

function notice(endpoint: string, answer: unknown): void {
  if (endpoint === "init") localStorage.setItem(`${announcement}:${String(valueAt(answer, "uuid"))}`, "true");
  if (endpoint === "getMyPermissions") document.documentElement.toggleAttribute(administers, mayAdminister(answer));
}

/** Everything of administration is an action of the admin itself; an editor has those of content and files alone. */
function mayAdminister(permissions: unknown): boolean {
  if (!Array.isArray(permissions)) return false;
  return permissions.some((permission: unknown) => isFormRecord(permission) && String(permission.action).startsWith("admin::"));
}
