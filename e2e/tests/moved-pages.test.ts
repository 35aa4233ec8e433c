import { articlePath, cardPath } from "@parasol/shared";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sitDown, type Desk } from "../newsroom/desk.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* An editor renames, takes back and puts up again; a reader comes by every address that ever was. */

let newsroom: Newsroom;
let desk: Desk;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none" });
  desk = await sitDown(newsroom);
});
afterAll(() => newsroom?.close());
beforeEach(() => newsroom.showOutputOnFailure());

async function publish(slug: string, locale = "en", id?: string): Promise<string> {
  const fields = { title: `Title ${slug}`, slug, summary: "A summary.", kind: "kind_news", body: [paragraph("Text.")] };
  const document = id ?? (await desk.createArticle(locale, fields));
  if (id !== undefined) await desk.updateArticle(document, locale, fields);
  await desk.publishArticle(document, locale);
  return document;
}

/** What an address answers: its status, and where it leads. */
async function visit(path: string): Promise<string> {
  const { status, headers } = await fetch(newsroom.site + path, { redirect: "manual" });
  return status === 301 ? `301 ${headers.get("location")}` : String(status);
}

/** Once the site has heard of it: a page is shown for a second at most after something was published. */
const leads = (path: string, where: string) => expect.poll(() => visit(path), { timeout: 5_000 }).toBe(where);

const english = (slug: string) => articlePath("en", slug);

describe("a text that moves", () => {
  let document: string;
  let other: string;

  test("leads from every former address to the present one, in one step", async () => {
    document = await publish("first");
    await publish("second", "en", document);
    await publish("third", "en", document);
    await leads(english("third"), "200");
    await leads(english("first"), `301 ${english("third")}`);
    await leads(english("second"), `301 ${english("third")}`);
    await leads(cardPath("article", "en", "first"), `301 ${cardPath("article", "en", "third")}`);
    await leads(cardPath("article", "en", "third"), "200");
  });

  test("goes back, and nothing turns in a circle", async () => {
    await publish("first", "en", document);
    await leads(english("first"), "200");
    for (const former of ["second", "third"]) await leads(english(former), `301 ${english("first")}`);
  });

  test("leaves an address that another text may take", async () => {
    other = await publish("second");
    await leads(english("second"), "200");
    await publish("fourth", "en", other);
    await leads(english("second"), `301 ${english("fourth")}`);
    await leads(english("third"), `301 ${english("first")}`);
  });

  test("is found from the address that it has in another language", async () => {
    await publish("pervaya", "ru", document);
    await leads(articlePath("ru", "first"), `301 ${articlePath("ru", "pervaya")}`);
    await leads(articlePath("ru", "third"), `301 ${articlePath("ru", "pervaya")}`);
    await leads(english("pervaya"), `301 ${english("first")}`);
  });

  test("leads nowhere from a slug that only a draft ever had", async () => {
    await desk.updateArticle(document, "en", { slug: "only-thought-of" });
    await leads(english("only-thought-of"), "404");
    await leads(english("first"), "200");
  });

  test("is gone under all its addresses when it is taken back", async () => {
    await desk.unpublishArticle(document, "ru");
    await desk.unpublishArticle(document, "en");
    for (const slug of ["first", "third"]) await leads(english(slug), "410");
    await leads(articlePath("ru", "pervaya"), "410");
    await leads(cardPath("article", "en", "first"), "410");
    await leads(english("second"), `301 ${english("fourth")}`);
  });

  test("is found again by all of them when it comes back under another name", async () => {
    await publish("fifth", "en", document);
    for (const slug of ["first", "third"]) await leads(english(slug), `301 ${english("fifth")}`);
  });

  test("partners are told of a move as of any change, under the same id", async () => {
    const query = "{ changes { changes { ... on Upsert { publication { id locale slug url } } } } }";
    const answer = await fetch(`${newsroom.graphql}?query=${encodeURIComponent(query)}`);
    const { data } = await answer.json();
    expect(data.changes.changes).toContainEqual({ publication: { id: document, locale: "en", slug: "fifth", url: newsroom.site + english("fifth") } });
  });
});

function paragraph(text: string) {
  return { __component: "body.text", content: [{ type: "paragraph", children: [{ type: "text", text }] }] };
}
