/** What we add to Strapi's admin, in the order in which it starts. */
import type { StrapiApp } from "@strapi/strapi/admin";
import { GroupHeading } from "./forms/GroupHeading";
import { RemovedElsewhere } from "./forms/RemovedElsewhere";
import { headingInput, removedInput, shapeForm } from "./forms/shape-form";
import { arrangeActions } from "./frame/document-actions";
import { keepFrameQuiet } from "./frame/editors-frame";
import { emblem } from "./frame/emblem";
import { keepPreviewsFresh } from "./frame/fresh-preview";
import { followInterfaceLanguage } from "./frame/writing-language";
import { arrangeHome } from "./home/widgets";
import { showValues } from "./lists/show-values";
import { en } from "./messages/en";
import { ru } from "./messages/ru";
import { keepTextWhenSavesFail } from "./saving/failed-saves";
import { forgetKeptText } from "./saving/kept-text";
import { rememberWhySessionEnds } from "./saving/session-end";
import { NewLanguageNotice } from "./saving/NewLanguageNotice";
import { SaveNotice } from "./saving/SaveNotice";

export default {
  config: {
    locales: ["ru"],
    translations: { en, ru },
    auth: { logo: emblem },
    menu: { logo: emblem },
    // Both would ask servers that are not ours.
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    keepTextWhenSavesFail();
    rememberWhySessionEnds(app, forgetKeptText);
    keepFrameQuiet(app);
    keepPreviewsFresh();
    followInterfaceLanguage(app);
    arrangeHome(app);
    app.addFields([
      { type: headingInput, Component: GroupHeading },
      { type: removedInput, Component: RemovedElsewhere },
    ]);
  },
  bootstrap(app: Pick<StrapiApp, "getPlugin" | "registerHook">) {
    app.registerHook("Admin/CM/pages/EditView/mutate-edit-view-layout", shapeForm);
    app.registerHook("Admin/CM/pages/ListView/inject-column-in-table", showValues);
    const contentManager = app.getPlugin("content-manager");
    arrangeActions(contentManager.apis);
    contentManager.injectComponent("editView", "right-links", { name: "parasol-new-language", Component: NewLanguageNotice });
    contentManager.injectComponent("editView", "right-links", { name: "parasol-save-notice", Component: SaveNotice });
  },
};
