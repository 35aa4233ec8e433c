/**
 * What is not public is nowhere: every field of every type is planted with a word of its own, in drafts, in what was taken
 * back, in what is hidden and in what is unlisted, and looked for in everything that the public side reads or answers.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { getNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicTypeNames } from "#built/src/publishing/public-types.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { secret } from "../uploads/sample-files.js";
import {
  article,
  cardOf,
  edit,
  ledgerPosition,
  ledgerRows,
  organisation,
  organisationFields,
  publish,
  publishInBoth,
  uploadPicture,
  write,
} from "../writing.js";
import { Stranger, type Answer } from "./asking.js";
import { both, inOrder, PlantedNewsroom } from "./planted-newsroom.js";
import type { Planter } from "./planting.js";

let newsroom: Newsroom;
let planter: Planter;
let stranger: Stranger;
let ids: PlantedNewsroom["ids"];
let publicIds: PlantedNewsroom["publicIds"];

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  const planted = new PlantedNewsroom(newsroom);
  ({ planter, ids, publicIds } = planted);
  await planted.plantPublications();
  await planted.plantDrafts();
  stranger = await Stranger.at(newsroom.origin);
});
afterAll(() => newsroom.close());

describe("what is not public", () => {
  it("is planted in every type, and in every field that a type has", () => {
    expect([...inOrder].sort()).toEqual([...publicTypeNames].sort());
    for (const type of inOrder) {
      expect(
        planter.planted.some(({ where, isPublic }) => where.startsWith(`${type} (public)`) && isPublic),
        type,
      ).toBe(true);
      expect(
        planter.planted.some(({ where }) => where.startsWith(`${type} (edited later)`)),
        type,
      ).toBe(true);
    }
    expect(planter.planted.filter(({ isPublic }) => !isPublic).length).toBeGreaterThan(500);
  });

  it("is in no table that the public side reads, and what is public is there", async () => {
    const tables = ["ledger_head", "ledger_publication", "ledger_reference", "ledger_path"];
    const rows = await Promise.all(tables.map((table) => newsroom.strapi.db.connection(table).select()));
    const seen = JSON.stringify(rows).toLowerCase();
    expect(privateWordsIn(seen)).toEqual([]);
    const missing = planter.planted.filter(({ word, isPublic }) => isPublic && !seen.includes(word)).map(({ where }) => where);
    expect(missing).toEqual([]);
  });

  it("is in no file of the public store, nor in any name there", async () => {
    const folder = path.join(newsroom.folder, "media");
    const names = await readdir(folder);
    expect(names.filter((name) => name.endsWith(".pdf")).length).toBe(1);
    for (const name of names) {
      const bytes = (await readFile(path.join(folder, name))).toString("latin1").toLowerCase();
      expect(privateWordsIn(name + bytes), name).toEqual([]);
      expect(bytes).not.toContain(secret.toLowerCase());
    }
  });

  it("is in no document, list or join, however deep", async () => {
    let answers = 0;
    for (const field of stranger.root) {
      const type = getNamedType(field.type);
      const isLookUp = stranger.lookUps.includes(field.name);
      const id = isLookUp ? publicIds[field.name] : undefined;
      for (const selection of stranger.selections(type, isLookUp ? 2 : 1)) {
        for (const locale of both) {
          const given = [
            ...(field.args.some(({ name }) => name === "locale") ? [`locale: "${locale}"`] : []),
            ...(isLookUp ? [`id: "${id}"`] : []),
            ...(field.args.some(({ name }) => name === "first") ? ["first: 20"] : []),
          ];
          const answer = await stranger.ask(
            `{ ${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""} { ${selection} } }`,
          );
          expectNothingPrivate(answer);
          expect(answer.json.errors, answer.question).toBeUndefined();
          answers += 1;
        }
      }
    }
    expect(answers).toBeGreaterThan(500);
  });

  it("is found by no id and no slug, and not told from what never was", async () => {
    const unknown = "k3v0r2m4x1c9t8z7b6n5a4s3";
    for (const lookUp of stranger.lookUps) {
      for (const id of [...ids.unlisted, ...ids.draft]) {
        for (const fallback of ["NONE", "COUNTERPART"]) {
          const question = `query ($id: ID) { ${lookUp}(id: $id, locale: "en", fallback: ${fallback}) { __typename } }`;
          const [one, other] = [await stranger.ask(question, { id }), await stranger.ask(question, { id: unknown })];
          expect([one.status, one.text], lookUp).toEqual([other.status, other.text]);
        }
      }
      const slugs = planter.planted.filter(({ where, isPublic }) => !isPublic && where.endsWith(".slug"));
      for (const { word, where } of slugs) {
        const question = `query ($slug: String) { ${lookUp}(slug: $slug, locale: "ru", fallback: COUNTERPART) { __typename } }`;
        const { json } = await stranger.ask(question, { slug: word });
        const mayBeKnownAsWithdrawn = where.includes("withdrawn") || where.includes("once listed");
        const expected = mayBeKnownAsWithdrawn ? [null, { __typename: "Withdrawal" }] : [null];
        expect(expected, `${lookUp} ${where}`).toContainEqual(json.data[lookUp]);
      }
    }
  });

  it("narrows no list: a hidden document as a filter answers as one that never was", async () => {
    for (const { name, filters } of stranger.lists) {
      for (const filter of filters) {
        for (const id of [...ids.unlisted, ...ids.draft, ...ids.withdrawn]) {
          const { json } = await stranger.ask(
            `query ($id: ID) { ${name}(locale: "en", ${filter}: $id, first: 100) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }`,
            { id },
          );
          expect(json.data?.[name], `${name} by ${filter}`).toEqual({
            totalCount: 0,
            edges: [],
            pageInfo: { hasNextPage: false, endCursor: null },
          });
        }
      }
    }
  });

  it("is in no count", async () => {
    for (const { name } of stranger.lists) {
      const { json } = await stranger.ask(`{ ${name}(locale: "en", first: 100) { totalCount nodes { id } } }`);
      const listed: string[] = json.data[name].nodes.map((node: { id: string }) => node.id);
      expect(json.data[name].totalCount, name).toBe(listed.length);
      expect(
        listed.filter((id) => !ids.public.includes(id)),
        name,
      ).toEqual([]);
    }
    const { json } = await stranger.ask(
      `query ($id: ID) { organisation(id: $id, locale: "ru") { ... on Organisation {
        figures { withheld part whole qualifier asOf } staffRoles { withheld title paid } contacts { withheld value }
        memberships { id } members { totalCount } } } }`,
      { id: publicIds.organisation },
    );
    const { figures, staffRoles, contacts } = json.data.organisation;
    for (const things of [figures, staffRoles, contacts]) {
      expect(things.map((thing: { withheld: boolean }) => thing.withheld)).toEqual([false, true]);
    }
    expect(figures[1]).toEqual({ withheld: true, part: null, whole: null, qualifier: "EXACTLY", asOf: null });
    expect(staffRoles[1]).toEqual({ withheld: true, title: null, paid: null });
    expect(contacts[1]).toEqual({ withheld: true, value: null });
    expect([json.data.organisation.memberships, json.data.organisation.members.totalCount]).toEqual([[], 0]);
  });

  it("is in no change, and hidden documents have none", async () => {
    const publication = stranger.schema.getType("Publication");
    if (!publication) throw new Error("no Publication");
    const seen = new Set<string>();
    for (const selection of stranger.selections(publication, 0)) {
      for (let after: string | null = null, hasMore = true; hasMore;) {
        const answer: Answer = await stranger.ask(
          `query ($after: Cursor) { changes(after: $after, first: 100) { cursor hasMore changes {
            ... on Withdrawal { id type locale reason withdrawnAt } ... on Upsert { publication { id ${selection} } } } } }`,
          { after },
        );
        expectNothingPrivate(answer);
        const page = answer.json.data.changes;
        for (const change of page.changes) seen.add(change.id ?? change.publication.id);
        after = page.cursor;
        hasMore = page.hasMore;
      }
    }
    expect([...ids.unlisted, ...ids.draft].filter((id) => seen.has(id))).toEqual([]);
    expect(ids.public.filter((id) => !seen.has(id))).toEqual([]);
  });

  it("is in no error", async () => {
    const someWord = planter.planted.find(({ where }) => where.includes("unlisted"))?.word ?? "";
    for (const question of [
      `{ organisation(id: "${ids.unlisted[0]}", slug: "x", locale: "en") { __typename } }`,
      `{ organisation(locale: "en") { __typename } }`,
      `{ organisation(id: "${ids.unlisted[0]}", locale: "de") { __typename } }`,
      `{ organisation(id: "${ids.draft[0]}", locale: "en") { ... on Organisation { listing } } }`,
      `{ event(id: "${publicIds.event}", locale: "en") { ... on Event { venueVisibility references } } }`,
      `{ organisations(locale: "en", after: "nonsense") { totalCount } }`,
      `{ organisations(locale: "en", network: "' OR 1=1 --") { totalCount } }`,
      `{ changes(after: "1.1") { cursor } }`,
      `{ organisations(locale: "en", kind: SECRET) { totalCount } }`,
      `{ unlisted { name } }`,
      `{`,
    ]) {
      const answer = await stranger.ask(question);
      expectNothingPrivate(answer);
      expect(answer.text).not.toContain(someWord);
      expect(answer.text).not.toMatch(/select |sqlite|postgres|ledger_|\.js:\d/i);
    }
  });
});

describe("what is hidden", () => {
  it("in one language is hidden in all that are published", async () => {
    const { strapi } = newsroom;
    const contacts = [{ kind: "contact_email", value: "open@example.org", visibility: "visibility_public" }];
    const staffRoles = [{ title: "Secretary", paid: true, visibility: "visibility_public" }];
    const data = { name: "Opens", summary: "In short.", listing: "listing_public", contacts, staffRoles };
    const id = await write(strapi, organisation, data);
    await edit(strapi, organisation, id, { name: "Открыта", summary: "Коротко." }, "ru");
    const items = async (locale: string) =>
      (await strapi
        .documents(organisation)
        .findOne({ documentId: id, locale, populate: ["staffRoles"] } as never)) as unknown as typeof data;
    const renamed = (await items("ru")).staffRoles.map((role) => ({ ...role, title: "Секретарь" }));
    await edit(strapi, organisation, id, { staffRoles: renamed }, "ru");
    await publish(strapi, organisation, id, both);
    expect(cardOf((await ledgerRows(strapi, id)).ru)).toMatchObject({
      contacts: [{ value: "open@example.org" }],
      staffRoles: [{ title: "Секретарь" }],
    });
    await edit(strapi, organisation, id, {
      contacts: [{ ...contacts[0], visibility: "visibility_internal" }],
      staffRoles: (await items("en")).staffRoles.map((role) => ({ ...role, visibility: "visibility_withheld" })),
    });
    await publish(strapi, organisation, id);
    for (const locale of both) {
      expect(cardOf((await ledgerRows(strapi, id))[locale])).toMatchObject({
        contacts: [],
        staffRoles: [{ title: null, withheld: true }],
      });
    }
    await edit(strapi, organisation, id, { listing: "listing_partners" }, "ru");
    await publish(strapi, organisation, id, "ru");
    const rows = await ledgerRows(strapi, id);
    expect([rows.en?.state, rows.ru?.state, rows.en?.reason]).toEqual(["withdrawn", "withdrawn", "UNPUBLISHED"]);
    await edit(strapi, organisation, id, { listing: "listing_public" });
    await publish(strapi, organisation, id);
    const again = await ledgerRows(strapi, id);
    expect([again.en?.state, again.ru?.state]).toEqual(["published", "published"]);
  });

  it("because it was taken out in one language, is out of all that are published", async () => {
    const { strapi } = newsroom;
    const staffRoles = ["Secretary", "Driver"].map((title) => ({ title, visibility: "visibility_public" }));
    const id = await write(strapi, organisation, organisationFields("Staffed", { staffRoles }));
    const items = async (locale: string): Promise<{ title: string }[]> => {
      const draft = await strapi.documents(organisation).findOne({ documentId: id, locale, populate: ["staffRoles"] } as never);
      return (draft as unknown as { staffRoles: { title: string }[] }).staffRoles;
    };
    await edit(strapi, organisation, id, organisationFields("Со штатом"), "ru");
    const titles = ["Секретарь", "Водитель"];
    const renamed = (await items("ru")).map((role, index) => ({ ...role, title: titles[index] }));
    await edit(strapi, organisation, id, { staffRoles: renamed }, "ru");
    await publish(strapi, organisation, id, both);
    await edit(strapi, organisation, id, { staffRoles: (await items("en")).slice(0, 1) });
    await publish(strapi, organisation, id);
    const rows = await ledgerRows(strapi, id);
    expect(cardOf(rows.en)).toMatchObject({ staffRoles: [{ title: "Secretary" }] });
    expect(cardOf(rows.ru).staffRoles).toMatchObject([{ title: "Секретарь" }]);
    expect((await items("ru")).map(({ title }) => title)).toEqual(titles);
  });

  it("because a picture was replaced or taken out in one language, is out of all that are published", async () => {
    const { strapi } = newsroom;
    const [first, second] = [await uploadPicture(strapi, "#113355"), await uploadPicture(strapi, "#335511")];
    const cover = (image: { id: number }, alt: string) => ({ cover: { image: image.id, alt } });
    const id = await publishInBoth(strapi, "Shown", "Показано", cover(first, "A street"), cover(first, "Улица"));
    expect(cardOf((await ledgerRows(strapi, id)).ru)).toMatchObject({ cover: { alt: "Улица" } });
    await edit(strapi, article, id, cover(second, "A square"));
    await publish(strapi, article, id);
    const replaced = await ledgerRows(strapi, id);
    expect(cardOf(replaced.en)).toMatchObject({ cover: { alt: "A square" } });
    expect(cardOf(replaced.ru)).toMatchObject({ cover: null });
    await edit(strapi, article, id, cover(second, "Площадь"), "ru");
    await publish(strapi, article, id, "ru");
    expect(cardOf((await ledgerRows(strapi, id)).ru)).toMatchObject({ cover: { alt: "Площадь" } });
    await edit(strapi, article, id, { cover: null });
    await publish(strapi, article, id);
    const out = await ledgerRows(strapi, id);
    expect([cardOf(out.en).cover, cardOf(out.ru).cover]).toEqual([null, null]);
  });

  it("writes no row when it alone changes", async () => {
    const { strapi } = newsroom;
    const hidden = (word: string) => ({
      contacts: [{ kind: "contact_phone", value: word, visibility: "visibility_partners" }],
      figures: [{ kind: "figure_spokespeople", part: word.length, visibility: "visibility_withheld" }],
      staffRoles: [{ title: word, visibility: "visibility_internal" }],
    });
    const listed = { name: "Quiet", summary: "In short.", listing: "listing_public" };
    const id = await write(strapi, organisation, { ...listed, ...hidden("before") });
    await publish(strapi, organisation, id);
    const position = await ledgerPosition(strapi);
    await edit(strapi, organisation, id, hidden("afterwards"));
    await publish(strapi, organisation, id);
    expect(await ledgerPosition(strapi)).toBe(position);
  });
});

function privateWordsIn(seen: string): readonly string[] {
  return planter.planted
    .filter(({ word, isPublic }) => !isPublic && seen.includes(word))
    .map(({ word, where }) => `${where} (${word})`);
}

function expectNothingPrivate({ question, text }: Answer): void {
  expect(privateWordsIn(text.toLowerCase()), question).toEqual([]);
  expect(
    [...ids.unlisted, ...ids.draft].filter((id) => text.includes(id) && !question.includes(id)),
    question,
  ).toEqual([]);
}
