/** What we add to Strapi, in the order in which it is set up. */
import type { Core } from "@strapi/strapi";
import { heedFailedCommits } from "./outages/heed-commits.js";
import { offerPreview } from "./preview/offer-preview.js";
import { publishingCircumstances, type PublishingCircumstances } from "./publishing/circumstances.js";
import { bootstrapPublishing, registerPublishing } from "./publishing/index.js";
import { readSettings } from "./settings.js";
import { leadToAdmin, switchEmailOff } from "./setup/email.js";
import { ensureDemonstration } from "./setup/demonstration.js";
import { fillInWordsOnly } from "./setup/fill-from-language.js";
import { ensureFirstAccounts } from "./setup/first-account.js";
import { configureForms } from "./setup/forms.js";
import { ensureLocales, offerSourceLanguages } from "./setup/languages.js";
import { keepPrManagerRole } from "./setup/pr-manager.js";
import { generateOurSlugs } from "./setup/slugs.js";
import { bootstrapUploads, registerUploads } from "./uploads/index.js";

let circumstances: PublishingCircumstances;

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const settings = readSettings(strapi);
    circumstances = publishingCircumstances(strapi, settings);
    heedFailedCommits(strapi);
    offerSourceLanguages(strapi);
    registerUploads(strapi, settings);
    registerPublishing(circumstances);
    offerPreview(strapi, settings);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const settings = readSettings(strapi);
    await ensureLocales(strapi);
    await bootstrapUploads(strapi, settings);
    await bootstrapPublishing(circumstances, settings.serves);
    generateOurSlugs(strapi);
    fillInWordsOnly(strapi);
    await configureForms(strapi);
    if (settings.sendsEmail) leadToAdmin(strapi, settings.adminOrigin);
    else switchEmailOff(strapi);
    await ensureFirstAccounts(strapi, settings.firstAccountFile, await keepPrManagerRole(strapi));
    if (settings.serves) await ensureDemonstration(strapi, settings.seed);
  },

  /** What was taken back last is written down before the database is let go. */
  async destroy() {
    await circumstances?.journal.done();
  },
};
