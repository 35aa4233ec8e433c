import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { configureForms } from "#built/src/setup/forms.js";
import { componentForms } from "../../src/forms/component-forms.js";
import { fieldsOf } from "../../src/forms/form.js";
import { typeForms } from "../../src/forms/type-forms.js";
import { logIn, Refusal, type Editor } from "../editor.js";
import { openPrepared, prepareNewsroom, type Newsroom } from "../newsroom.js";

let newsroom: Newsroom;
let prManager: Editor;
let administrator: Editor;
const account = { email: "pr@newsroom.example", password: "Umbrella-2016-red" };

beforeAll(async () => {
  const { folder, databaseUrl, environment } = await prepareNewsroom();
  const administratorsAccount = { email: "admin@newsroom.example", password: "Umbrella-2012-red" };
  await writeFile(path.join(folder, "first-account.json"), JSON.stringify({ ...administratorsAccount, prManager: account }));
  newsroom = await openPrepared(folder, databaseUrl, environment, { listen: true });
  administrator = await logIn({ ...newsroom, account: administratorsAccount });
  prManager = await logIn({ ...newsroom, account });
});
afterAll(() => newsroom?.close());

const content = "/content-manager/collection-types/api::newsroom";

describe("the PR manager", () => {
  it.each(["/admin/users", "/admin/roles", "/admin/api-tokens", "/admin/webhooks", "/admin/transfer/tokens", "/upload/settings", "/content-type-builder/content-types"])(
    "may not read %s",
    async (address) => {
      expect(await statusOf(() => prManager.request("GET", address))).toBe(403);
      expect(await statusOf(() => administrator.request("GET", address)), "the administrator may").toBe(200);
    },
  );

  it("may add no language, change no form and make no account", async () => {
    expect(await statusOf(() => prManager.request("POST", "/i18n/locales", { code: "uk", name: "Українська", isDefault: false }))).toBe(403);
    expect(await statusOf(() => prManager.request("PUT", "/content-manager/content-types/api::newsroom.article/configuration", {}))).toBe(403);
    expect(await statusOf(() => prManager.request("POST", "/admin/users", { email: "a@newsroom.example", firstname: "A", roles: [1] }))).toBe(403);
  });

  it.each(["en", "ru"])("writes, publishes, takes back and deletes in %s, with every field", async (locale) => {
    const query = `?locale=${locale}`;
    const { data: place } = await prManager.request("POST", `${content}.place${query}`, { name: `Place ${locale}`, kind: "place_city" });
    expect(place).toMatchObject({ name: `Place ${locale}`, slug: `place-${locale}`, revision: 1 });
    const { data: published } = await prManager.request("POST", `${content}.place/${place.documentId}/actions/publish${query}`, {});
    expect(published.publishedAt).toEqual(expect.any(String));
    await prManager.request("POST", `${content}.place/${place.documentId}/actions/unpublish${query}`, {});
    await prManager.request("DELETE", `${content}.place/${place.documentId}${query}`);
    expect(await statusOf(() => prManager.request("GET", `${content}.place/${place.documentId}${query}`))).toBe(404);
  });

  it("sends what no form shows along, items’ keys among it", async () => {
    const fields = { title: "A meeting", startsOn: "2026-05-04", timeZone: "Asia/Bishkek", reports: [{ title: "Housing" }] };
    const { data: event } = await prManager.request("POST", `${content}.event?locale=en`, fields);
    const [report] = event.reports;
    expect(report.key).toEqual(expect.any(String));
    const { data: saved } = await prManager.request("PUT", `${content}.event/${event.documentId}?locale=en`, { ...fields, reports: [report], revision: event.revision });
    expect(saved.reports[0].key).toBe(report.key);
    expect(saved.revision).toBe(event.revision + 1);
    const stale = prManager.request("PUT", `${content}.event/${event.documentId}?locale=en`, { ...fields, revision: event.revision });
    await expect(stale).rejects.toThrow("StaleRevision");
  });

  it("has a language that is added later as well", async () => {
    const locale = await administrator.request("POST", "/i18n/locales", { code: "eo", name: "Esperanto", isDefault: false });
    const { data } = await prManager.request("POST", `${content}.place?locale=eo`, { name: "Kievo", kind: "place_city" });
    expect(data.locale).toBe("eo");
    await administrator.request("DELETE", `/i18n/locales/${locale.id}`);
  });
});

describe("forms and lists", () => {
  it.each(Object.keys(typeForms))("of %s are as src/forms has them", async (uid) => {
    const { data } = await administrator.request("GET", `/content-manager/content-types/${uid}/configuration`);
    const { settings, layouts, metadatas } = data.contentType;
    const form = typeForms[uid];
    const rows = form?.groups.flatMap((group) => group.rows) ?? [];
    expect(settings).toMatchObject({ mainField: form?.title, defaultSortBy: form?.list.sortBy, defaultSortOrder: form?.list.direction });
    expect(layouts.list).toEqual(form?.list.columns);
    expect(layouts.edit.map((row: { name: string }[]) => row.map(({ name }) => name))).toEqual(rows.map((row) => Object.keys(row)));
    for (const field of ["revision", "references"]) if (field in metadatas) expect(metadatas[field].edit.visible, field).toBe(false);
    for (const [component, { layouts: inside }] of Object.entries<any>(data.components)) {
      expect(inside.edit.flat().map(({ name }: { name: string }) => name)).toEqual(fieldsOf(componentForms[component]?.rows ?? []));
    }
  });

  it("show what a relation points at by its title", async () => {
    const { data } = await administrator.request("GET", "/content-manager/content-types/api::newsroom.event/configuration");
    expect(data.contentType.metadatas.hosts.edit.mainField).toBe("name");
    expect(data.contentType.metadatas.previousEvent.edit.mainField).toBe("title");
    expect(data.components["event.report"].metadatas.resource.edit.mainField).toBe("title");
  });

  it("are written once, and not again at the next start", async () => {
    const services = ["content-types", "components"].map((name) => newsroom.strapi.plugin("content-manager").service(name));
    const writes = services.map((service) => vi.spyOn(service, "updateConfiguration"));
    await configureForms(newsroom.strapi);
    for (const write of writes) expect(write).not.toHaveBeenCalled();
    for (const write of writes) write.mockRestore();
  });
});

describe("filling in from another language", () => {
  it("takes the words, and neither the address nor what counts the other draft’s changes", async () => {
    const fields = { title: "Six umbrellas", summary: "At the door.", kind: "kind_story" };
    const { data: article } = await prManager.request("POST", `${content}.article?locale=en`, fields);
    expect(article.slug).toBe("six-umbrellas");
    const query = new URLSearchParams({ documentId: article.documentId, sourceLocale: "en", targetLocale: "ru", collectionType: "collection-types" });
    const { data } = await prManager.request("GET", `/i18n/content-manager/get-fill-from-locale/api::newsroom.article?${query}`);
    expect(data).toMatchObject({ title: "Six umbrellas", summary: "At the door." });
    for (const field of ["slug", "revision", "translationMethod"]) expect(data).not.toHaveProperty(field);
  });
});

async function statusOf(ask: () => Promise<unknown>): Promise<number> {
  try {
    await ask();
    return 200;
  } catch (fault) {
    if (fault instanceof Refusal) return fault.status;
    throw fault;
  }
}
