/** What we add to Strapi's admin, in the order in which it starts. */
import type { StrapiApp } from "@strapi/strapi/admin";
import { en } from "./messages/en";
import { ru } from "./messages/ru";
import { keepTextWhenSavesFail } from "./saving/failed-saves";
import { forgetKeptText } from "./saving/kept-text";
import { rememberWhySessionEnds } from "./saving/session-end";
import { SaveNotice } from "./saving/SaveNotice";

export default {
  config: {
    locales: ["ru"],
    translations: { en, ru },
    // Both would ask servers that are not ours.
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    keepTextWhenSavesFail();
    rememberWhySessionEnds(app, forgetKeptText);
  },
  bootstrap(app: Pick<StrapiApp, "getPlugin">) {
    app.getPlugin("content-manager").injectComponent("editView", "right-links", {
      name: "parasol-save-notice",
      Component: SaveNotice,
    });
  },
};
