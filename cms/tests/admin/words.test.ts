import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { typeForms } from "../../src/forms/type-forms.js";
import { technicalFields } from "../../src/forms/form.js";
import { en } from "../../src/admin/messages/en";
import { ru } from "../../src/admin/messages/ru";
import { components, types } from "./schemas.js";

const languages = { en, ru };
const cms = createRequire(import.meta.url);
const strapi = createRequire(cms.resolve("@strapi/strapi/package.json"));
const { IntlMessageFormat } = createRequire(cms.resolve("react-intl"))("intl-messageformat");

const choices = [...new Set([...types, ...components].flatMap(({ attributes }) => Object.values(attributes).flatMap((attribute) => attribute.enum ?? [])))];

describe.each(["en", "ru"] as const)("in %s", (language) => {
  const words = languages[language];

  it.each(types.map(({ uid, info, attributes }) => ({ uid, info, attributes })))("$uid has a name and says every field", ({ uid, info, attributes }) => {
    expect(words[info.displayName]).toEqual(expect.any(String));
    for (const field of [...Object.keys(attributes), "createdAt", "updatedAt", "publishedAt", "createdBy", "updatedBy", "id", "documentId"]) {
      const label = words[`content-manager.content-types.${uid}.${field}`];
      expect(label, `${uid}.${field}`).toEqual(expect.any(String));
      expect(label, `${uid}.${field} is no raw name`).not.toBe(field);
    }
  });

  it.each(components.map(({ uid, attributes }) => ({ uid, attributes })))("the component $uid has a name and a category, and says every field", ({ uid, attributes }) => {
    expect(words[uid]).toEqual(expect.any(String));
    expect(words[uid.split(".")[0] ?? ""]).toEqual(expect.any(String));
    for (const field of Object.keys(attributes).filter((name) => !technicalFields.includes(name))) {
      const label = words[`content-manager.components.${uid}.${field}`];
      expect(label, `${uid}.${field}`).toEqual(expect.any(String));
      expect(label, `${uid}.${field} is no raw name`).not.toBe(field);
    }
  });

  it("every choice is a word", () => {
    for (const choice of choices) {
      expect(words[choice], choice).toEqual(expect.any(String));
      expect(words[choice], choice).not.toMatch(/_/);
    }
  });

  it("every group of a form has its heading", () => {
    const headings = Object.values(typeForms).flatMap(({ groups }) => groups.flatMap(({ heading }) => heading ?? []));
    for (const heading of headings) expect(words[`parasol.group.${heading}`], heading).toEqual(expect.any(String));
  });

  it("every message can be read by the library that fills in names and numbers", () => {
    for (const [id, text] of Object.entries(words)) expect(() => new IntlMessageFormat(text, language), id).not.toThrow();
  });
});

it("a field has a hint in both languages or in none", () => {
  const hintsOf = (words: Record<string, string>) => Object.keys(words).filter((id) => id.startsWith("hint.")).sort();
  expect(hintsOf(ru)).toEqual(hintsOf(en));
  expect(hintsOf(en).length).toBeGreaterThan(50);
});

it("what is ours is said in both languages", () => {
  const oursIn = (words: Record<string, string>) => Object.keys(words).filter((id) => /^(apiError\.)?parasol\./.test(id)).sort();
  expect(oursIn(ru)).toEqual(oursIn(en));
});

it("of an address nobody is told that changing it breaks links: former ones lead on", () => {
  const slugs = Object.keys(en).filter((id) => /^hint\..*\.slug$/.test(id));
  expect(slugs).toHaveLength(6);
  for (const id of slugs) expect([en[id], ru[id]]).toEqual([expect.stringMatching(/former address lead to the new one/), expect.stringMatching(/прежние ссылки приведут на новый адрес/)]);
});

it("a refused publish is not spoken of as a save, and text that comes back over another’s replaces nothing", () => {
  expect([en, ru].map((words) => words["parasol.notice.not-done.publish"])).toEqual(["Not published", "Не опубликовано"]);
  expect(en["parasol.notice.put-back-over-changes.text"]).toMatch(/both texts: nothing of theirs is replaced unless/);
  expect(ru["parasol.notice.put-back-over-changes.text"]).toMatch(/оба текста: из чужого ничего не пропадёт, пока/);
});

it("what is said in Russian is Russian", () => {
  const names = /^(Telegram|Signal|WhatsApp|Bluesky|Facebook|Instagram|Mastodon|Twitter \(X\)|YouTube|X|Y)$/;
  const strange = Object.entries(ru).filter(([, text]) => !/[а-яё—]/i.test(text) && !names.test(text));
  // Made of names and times alone.
  const made = ["last-published.value", "last-draft.value", "document.value"].map((end) => `content-manager.containers.edit.information.${end}`);
  expect(strange.map(([id]) => id).filter((id) => !made.includes(id))).toEqual([]);
});

/** What of Strapi's own words editors never meet: settings and accounts, paid features, what is switched off here. */
const elsewhere = [
  /^content-manager\.(api|history|preview|containers\.(SettingPage|edit-settings|list-settings)|widget\.chart-entries)\b/,
  /^upload\.(ai|settings)\b|aiMetadata|[mM]etadata(?!-missing)|replace\.description\.ai/,
  /^HomePage\.widget\.deploy-now\b|^global\.(plugins|marketplace|fullname)\b|placeholder$|custom-error$/,
  /^i18n\.(Settings|plugin|CMEditViewAITranslation)\b|ai-translations/,
];

const everything = /./;
const parts = [
  { prefix: "", folder: "@strapi/admin", place: "dist/admin/admin/src/translations", met: /^(Auth|HomePage|global|components\.(Blocks|Input|Wysiwyg)|app\.(utils|confirm|error|session))\./ },
  { prefix: "content-manager.", folder: "@strapi/content-manager", place: "dist/admin/translations", met: everything },
  { prefix: "i18n.", folder: "@strapi/i18n", place: "dist/admin/translations", met: everything },
  { prefix: "upload.", folder: "@strapi/upload", place: "dist/admin/translations", met: everything },
];

describe.each(parts)("$folder", ({ prefix, folder, place, met: isMet }) => {
  it("says in Russian, and in a way that can be read, whatever it says to an editor", async () => {
    const translations = path.join(path.dirname(strapi.resolve(`${folder}/package.json`)), place);
    const [english, russian] = await Promise.all(["en", "ru"].map((language) => load(path.join(translations, `${language}.json.mjs`))));
    const met = Object.keys({ ...english, ...russian }).filter((key) => isMet.test(key) && !elsewhere.some((pattern) => pattern.test(prefix + key)));
    expect(met.length).toBeGreaterThan(20);
    const faults = met.filter((key) => {
      const text = ru[prefix + key] ?? russian?.[key];
      if (text === undefined) return true;
      return !canBeRead(text) || (text === english?.[key] && /[a-z]{3}/i.test(text.replaceAll(/\{[^{}]*\}/g, "")));
    });
    expect(faults.map((key) => prefix + key)).toEqual([]);
  });
});

it("in Russian a file is a file, and no resource", async () => {
  const russian = await load(path.join(path.dirname(strapi.resolve("@strapi/upload/package.json")), "dist/admin/translations/ru.json.mjs"));
  const said = Object.entries(russian).filter(([key]) => !elsewhere.some((pattern) => pattern.test(`upload.${key}`)) && !/^(settings|config|page)\./.test(key));
  expect(said.map(([key, text]) => ru[`upload.${key}`] ?? text).filter((text) => /ресурс|медиабиблиот|паплк/i.test(text))).toEqual([]);
});

/** What stands in the sources of screens that editors never see. */
const screensElsewhere = /Settings|settings|ConfigurationForm|ListConfiguration|ConfigureTheView|^ai\/|Upsell|Trial|Nps|License|preview|[hH]istory|GuidedTour|tours|MediaLibraryBanner|HeaderLayout|Cloud|StrapiApp|releaseDetails|CheckboxConfirmation|EditViewPage|VersionHeader/;
const idsElsewhere = /^(content-manager\.(history|preview|widget\.chart)|upload\.(ai|settings)|tours|Settings|i18n\.(Settings|CMEditViewAI|plugin))|[mM]etadata|\.ai\b|placeholder$|premiumFeature|widget\.(key|last-activity)|deploy|free-?trial|ai-translations/i;

it("what Strapi says to an editor from its sources alone has Russian too", async () => {
  const missing: string[] = [];
  const known = new Set(Object.keys(ru));
  for (const { prefix, folder, place } of parts) {
    const home = path.dirname(strapi.resolve(`${folder}/package.json`));
    for (const key of Object.keys(await load(path.join(home, place, "ru.json.mjs")))) known.add(prefix + key);
  }
  for (const { prefix, folder, place } of parts) {
    const sources = path.dirname(path.join(path.dirname(strapi.resolve(`${folder}/package.json`)), place));
    for (const file of readdirSync(sources, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".mjs") || file.startsWith("translations") || screensElsewhere.test(file)) continue;
      const text = readFileSync(path.join(sources, file), "utf8");
      for (const [, own, id = ""] of text.matchAll(/id: (getTranslation\(|getTrad\()?["'`]([\w-]+\.[\w.-]+)["'`]/g)) {
        const key = own === undefined ? id : prefix + id;
        if (!known.has(key) && !idsElsewhere.test(key)) missing.push(`${key} (${file})`);
      }
    }
  }
  expect(missing).toEqual([]);
});

async function load(file: string): Promise<Record<string, string>> {
  return (await import(pathToFileURL(file).href)).default;
}

function canBeRead(text: string): boolean {
  try {
    new IntlMessageFormat(text, "ru");
    return true;
  } catch {
    return false;
  }
}
