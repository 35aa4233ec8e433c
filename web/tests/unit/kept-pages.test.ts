import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compressors } from "../../server/pages/encodings";
import { forgetLittleByLittle } from "../../server/pages/forgetting";
import { withoutFrameLinks } from "../../server/pages/frame-links";
import type { KeptPage } from "../../server/pages/kept-page";
import type { LedgerFollower } from "../../server/pages/ledger-follower";
import { keepPages, type Rendered } from "../../server/pages/page-keeper";
import { openPageStore, type PageStore } from "../../server/pages/page-store";
import { sendPage } from "../../server/pages/send-page";
import { sharedPageOf } from "../../server/pages/shared-page";
import { warmUp } from "../../server/pages/warm-up";

let folder: string;
let store: PageStore;
const reports: string[] = [];

const file = () => join(folder, "pages.sqlite");
const open = (more: Partial<Parameters<typeof openPageStore>[0]> = {}) =>
  openPageStore({ file: file(), build: "a build", report: (message) => reports.push(message), patience: 100, ...more });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parasol-pages-"));
  store = open();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
  expect(reports.splice(0)).toEqual([]);
});

const footer = (...ids: string[]) => ids.map((id) => `<li data-document="${id}"><a href="/en/${id}">Title of ${id}</a></li>`).join("");
const html = (text: string, ...ids: string[]) => `<main>${text}</main><footer><ul>${footer(...ids)}<li><a href="/en/places">Places</a></li></ul></footer>`;

function page(path: string, more: Partial<Omit<KeptPage, "body">> & { readonly body?: string } = {}): KeptPage {
  const { body = html(`At ${path}`, "about", "imprint"), ...rest } = more;
  return { path, status: 200, headers: { "content-type": "text/html" }, shows: [path], framed: ["about", "imprint"], epoch: 1, renderedAt: Date.now(), ...rest, body: Buffer.from(body) };
}
const textOf = (kept: KeptPage | undefined) => kept?.body.toString("utf8");

function forgetAll(most: number): { readonly turns: number; readonly paths: readonly string[] } {
  const paths: string[] = [];
  for (let turns = 1; ; turns += 1) {
    const some = store.forgetSome(most);
    paths.push(...some.paths);
    if (some.isAll) return { turns, paths };
  }
}

const inTouch = { isInTouch: () => true, isBehind: () => false, firstWord: Promise.resolve(), stop: () => undefined } satisfies LedgerFollower;
const outOfTouch = { ...inTouch, isInTouch: () => false } satisfies LedgerFollower;

describe("what stands in the frame of every page and is taken back", () => {
  beforeEach(() => {
    store.advance("cursor 1", 1, []);
    for (let number = 0; number < 500; number += 1) store.write(page(`/en/news/${number}`));
    store.write(page("/en/about", { shows: ["about"], framed: ["imprint"] }));
  });

  it("is read no more from the moment it is marked, and nothing but its link is missing", () => {
    store.advance("cursor 2", 2, ["about"]);
    expect(textOf(store.read("/en/news/7"))).toBe(html("At /en/news/7", "imprint"));
    expect(store.read("/en/news/7")).toMatchObject({ shows: ["/en/news/7"], framed: ["imprint"], epoch: 1 });
    expect(store.read("/en/about")).toBeUndefined();
    expect(store.cursor()).toBe("cursor 2");
  });

  it("is deleted in turns that are short, and lies in no file any more", () => {
    store.advance("cursor 2", 2, ["about"]);
    expect(store.forgetSome(40)).toEqual({ paths: ["/en/about"], isAll: false });
    // A page that was rendered since shows it with right: in another language it is still published.
    store.write(page("/en/news/499", { shows: ["about"], framed: [], epoch: 2, body: "Anew" }));
    const { turns, paths } = forgetAll(40);
    expect([turns, paths]).toEqual([Math.ceil(461 / 40), []]);
    expect(textOf(store.read("/en/news/7"))).toBe(html("At /en/news/7", "imprint"));
    expect(textOf(store.read("/en/news/499"))).toBe("Anew");
    store.close();
    expect(readFileSync(join(folder, "pages.sqlite")).includes("Title of about")).toBe(false);
    expect(readFileSync(join(folder, "pages.sqlite")).includes("Title of imprint")).toBe(true);
    store = open();
  });

  it("stays gone when the process ends before all is deleted", () => {
    store.advance("cursor 2", 2, ["about"]);
    store.forgetSome(40);
    store.close();
    store = open();
    for (const number of [1, 499]) expect(textOf(store.read(`/en/news/${number}`))).toBe(html(`At /en/news/${number}`, "imprint"));
    expect(store.read("/en/about")).toBeUndefined();
    expect(forgetAll(40).paths).toEqual([]);
  });

  it("is taken back once more while it is still being deleted", () => {
    store.advance("cursor 2", 2, ["about"]);
    store.forgetSome(40);
    store.write(page("/en/about", { shows: ["about"], framed: [], epoch: 2 }));
    store.advance("cursor 3", 3, ["about", "imprint"]);
    expect(store.read("/en/about")).toBeUndefined();
    expect(forgetAll(40).paths).toEqual(["/en/about"]);
    expect(textOf(store.read("/en/news/7"))).toBe(html("At /en/news/7"));
  });

  it("takes pages along in which its link is not found as it is expected", () => {
    store.write(page("/en/feed", { body: "<item>Title of about</item>" }));
    store.advance("cursor 2", 2, ["about"]);
    expect(store.read("/en/feed")).toBeUndefined();
    expect(forgetAll(1_000).paths).toEqual(["/en/about", "/en/feed"]);
  });

  it("leaves every other page readable while nobody can render it", async () => {
    const keeper = keepPages({ store, maxBytes: 1_000_000, report: (message) => reports.push(message), render: async () => ({ ...page("/"), status: 503, isWhole: false, isBehind: false }) });
    keeper.follow(inTouch);
    expect(textOf(await keeper.read("/en/news/7"))).toContain("Title of about");
    keeper.step({ cursor: "cursor 2", takenBack: ["about"] });
    keeper.follow(outOfTouch);
    expect(keeper.readNow("/en/news/7")).toBeUndefined();
    for (let round = 0; round < 2; round += 1) {
      expect(textOf(await keeper.read("/en/news/7"))).toBe(html("At /en/news/7", "imprint"));
      expect((await keeper.read("/en/about")).status).toBe(503);
      while (keeper.forgetSome(40)?.isAll === false);
    }
  });
});

it("what is said where a text was taken back is rendered as soon as the newsroom is heard of, without anybody asking", async () => {
  store.advance("cursor 1", 1, []);
  for (const id of ["one", "two"]) store.write(page(`/en/news/${id}`, { shows: [id] }));
  let isInTouch = false;
  let isAnswering = false;
  const rendered: string[] = [];
  const keeper = keepPages({
    store,
    maxBytes: 1_000_000,
    report: (message) => reports.push(message),
    render: async (path) => {
      rendered.push(path);
      return { ...page(path, { shows: [] }), status: isAnswering ? 410 : 503, isWhole: isAnswering, isBehind: false };
    },
  });
  keeper.follow({ ...inTouch, isInTouch: () => isInTouch });
  const forgetting = forgetLittleByLittle({ keeper, isInTouch: () => isInTouch, report: (message) => reports.push(message) });
  keeper.step({ cursor: "cursor 2", takenBack: ["one"] });
  forgetting.start();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([rendered, store.read("/en/news/one"), textOf(store.read("/en/news/two"))]).toEqual([[], undefined, html("At /en/news/two", "about", "imprint")]);
  isInTouch = true;
  await expect.poll(() => rendered).toEqual(["/en/news/one"]);
  isAnswering = true;
  await expect.poll(() => store.read("/en/news/one")?.status, { timeout: 5_000 }).toBe(410);
  keeper.step({ cursor: "cursor 3", takenBack: ["two"] });
  forgetting.start();
  await expect.poll(() => store.read("/en/news/two")?.status).toBe(410);
  expect(rendered).toEqual(["/en/news/one", "/en/news/one", "/en/news/two"]);
  forgetting.stop();
});

describe("a page that cannot be rendered", () => {
  type Outcome = Pick<Rendered, "status" | "isWhole" | "isBehind">;
  const outage: Outcome = { status: 503, isWhole: false, isBehind: false };
  const lag: Outcome = { status: 503, isWhole: false, isBehind: true };
  const fault: Outcome = { status: 500, isWhole: true, isBehind: false };
  const well: Outcome = { status: 200, isWhole: true, isBehind: false };
  let outcomes: Outcome[];
  let rendered: number;

  function keepOlder(follower: LedgerFollower = inTouch) {
    rendered = 0;
    const keeper = keepPages({
      store,
      maxBytes: 1_000_000,
      report: (message) => reports.push(message),
      render: async (path) => ({ ...page(path, { body: `Rendered ${(rendered += 1)}` }), ...((outcomes.length > 1 ? outcomes.shift() : outcomes[0]) ?? well) }),
    });
    keeper.follow(follower);
    store.advance("cursor 1", 1, []);
    store.write(page("/en/news/one", { epoch: 0, body: "Older", renderedAt: Date.now() - 3_600_000 }));
    return keeper;
  }

  it("by a fault of our own is not shown as it was while the newsroom is heard of, and the log says so", async () => {
    outcomes = [fault];
    const keeper = keepOlder();
    expect((await keeper.read("/en/news/one")).status).toBe(500);
    expect(reports.splice(0)).toEqual([expect.stringMatching(/^\/en\/news\/one cannot be rendered \(500\)/)]);
    keeper.follow(outOfTouch);
    expect(textOf(await keeper.read("/en/news/one"))).toBe("Older");
  });

  it("because the public API does not answer is shown as it was, and the API is not asked again and again", async () => {
    outcomes = [outage];
    const keeper = keepOlder();
    expect([textOf(await keeper.read("/en/news/one")), rendered]).toEqual(["Older", 1]);
  });

  it("because a node lags behind is tried again in a moment", async () => {
    outcomes = [lag, lag, well];
    const keeper = keepOlder();
    expect([textOf(await keeper.read("/en/news/one")), rendered]).toEqual(["Rendered 3", 3]);
  });
});

describe("a page that is older than what was published just now", () => {
  let ended: number;

  /** Renders take so many milliseconds. */
  function keepOlder(rendering: number) {
    ended = 0;
    store.advance("cursor 1", 1, []);
    store.write(page("/en/news/one", { body: "Older", shows: ["one"] }));
    const keeper = keepPages({
      store,
      maxBytes: 1_000_000,
      report: (message) => reports.push(message),
      render: async (path) => {
        await new Promise((resolve) => setTimeout(resolve, rendering));
        ended += 1;
        return { ...page(path, { body: "Newer", shows: ["one"] }), isWhole: true, isBehind: false };
      },
    });
    keeper.follow(inTouch);
    return keeper;
  }

  it("is waited for a moment, so that nobody before us keeps the older one", async () => {
    const keeper = keepOlder(10);
    expect(textOf(await keeper.read("/en/news/one"))).toBe("Older");
    keeper.step({ cursor: "cursor 2", takenBack: [] });
    expect(textOf(await keeper.read("/en/news/one"))).toBe("Newer");
  });

  it("is shown where it takes longer, and is there the next time", async () => {
    const keeper = keepOlder(250);
    expect(textOf(await keeper.read("/en/news/one"))).toBe("Older");
    keeper.step({ cursor: "cursor 2", takenBack: [] });
    expect(textOf(await keeper.read("/en/news/one"))).toBe("Older");
    await expect.poll(() => textOf(keeper.readNow("/en/news/one"))).toBe("Newer");
  });

  it.each([
    { name: "an outage", render: async (path: string): Promise<Rendered> => ({ ...page(path), status: 503, isWhole: false, isBehind: false }), report: undefined },
    { name: "a fault that ends the rendering", render: () => Promise.reject(new Error("A fault.")), report: "Error: A fault." },
  ])("is shown where the newer one is kept from coming by $name", async ({ render, report }) => {
    store.advance("cursor 1", 1, []);
    store.write(page("/en/news/one", { body: "Older", shows: ["one"] }));
    const keeper = keepPages({ store, maxBytes: 1_000_000, report: (message) => reports.push(message), render });
    keeper.follow(inTouch);
    await keeper.read("/en/news/one");
    keeper.step({ cursor: "cursor 2", takenBack: [] });
    expect(textOf(await keeper.read("/en/news/one"))).toBe("Older");
    expect(reports.splice(0)).toEqual(report === undefined ? [] : [report]);
  });

  it("is not shown when it was taken back while it was waited for", async () => {
    const keeper = keepOlder(250);
    expect(textOf(await keeper.read("/en/news/one"))).toBe("Older");
    keeper.step({ cursor: "cursor 2", takenBack: [] });
    const read = keeper.read("/en/news/one");
    keeper.step({ cursor: "cursor 3", takenBack: ["one"] });
    expect(textOf(await read)).toBe("Newer");
    // The one that was under way is rendered once more.
    await expect.poll(() => ended).toBe(3);
  });
});

describe("a page that is not kept, since words of its address choose what it shows", () => {
  const address = "/en/organisations?kind=fund";
  let rendered: number;
  let outcomes: (() => Partial<Rendered>)[];
  function keepNone() {
    rendered = 0;
    outcomes = [];
    const keeper = keepPages({
      store,
      maxBytes: 1_000_000,
      report: (message) => reports.push(message),
      render: async (path) => {
        const body = `Rendered ${(rendered += 1)}`;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { ...page(path, { body }), isWhole: true, isBehind: false, ...outcomes.shift()?.() };
      },
    });
    keeper.follow(inTouch);
    return { keeper, read: async () => textOf(await keeper.readUnkept(address)) };
  }

  it("is told by its address, as long as that is none that is refused", () => {
    expect(sharedPageOf(address)).toEqual({ address, isKept: false });
    expect(sharedPageOf(`${address}${"x".repeat(2_000 - address.length)}`)).toMatchObject({ isKept: false });
    expect(sharedPageOf(`${address}${"x".repeat(2_001 - address.length)}`)).toBeNull();
  });

  it("is rendered once for all who ask for it at the same time, and anew for whoever comes later", async () => {
    const { keeper, read } = keepNone();
    expect(await Promise.all([read(), read(), read()])).toEqual(["Rendered 1", "Rendered 1", "Rendered 1"]);
    expect([keeper.readNow(address), store.read(address)]).toEqual([undefined, undefined]);
    expect(await read()).toBe("Rendered 2");
  });

  it("is not shared with who comes after something was published", async () => {
    const { keeper, read } = keepNone();
    const before = read();
    keeper.step({ cursor: "cursor 1", takenBack: [] });
    expect(await Promise.all([before, read()])).toEqual(["Rendered 1", "Rendered 2"]);
  });

  it("is not shared with who comes so long after it was begun that something may have been published that was not heard of yet", async () => {
    const { read } = keepNone();
    const before = read();
    const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 600);
    const later = read();
    clock.mockRestore();
    expect(await Promise.all([before, later])).toEqual(["Rendered 1", "Rendered 2"]);
  });

  it("is rendered once more for those who wait, where a text was taken back meanwhile that it shows", async () => {
    const { keeper, read } = keepNone();
    const before = read();
    keeper.step({ cursor: "cursor 1", takenBack: [address] });
    expect(await before).toBe("Rendered 2");
  });

  it("is tried once where nodes lag behind: before us somebody asks another site", async () => {
    const { keeper } = keepNone();
    outcomes = [() => ({ status: 503, isWhole: false, isBehind: true })];
    expect([(await keeper.readUnkept(address)).status, rendered]).toEqual([503, 1]);
  });

  it("fails for all who wait for it, and for nobody else", async () => {
    const { read } = keepNone();
    outcomes = [
      () => {
        throw new Error("A fault.");
      },
    ];
    expect((await Promise.allSettled([read(), read()])).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await read()).toBe("Rendered 2");
  });
});

describe("what strangers send does not fill the store", () => {
  it.each(["//", "//x", "//en", "/en//news", "/en/news/", "/en/news//", "/EN", "/en/new%73", "/_nuxt/x.css", "/_i18n/anything/en/messages.json", "/__nuxt_error"])("the address %s is none that is kept", (address) => {
    expect(sharedPageOf(address)).toBeNull();
  });
  it.each(["/", "/en", "/en/news/a", "/ru/novosti/%D0%B0"])("the address %s is", (address) => {
    expect(sharedPageOf(address)).toEqual({ address, isKept: true });
    expect(sharedPageOf(`${address}?x=1`)).toEqual({ address, isKept: true });
  });

  it("a way to another address is kept only where it leads to a page that is", async () => {
    const keeper = keepPages({
      store,
      maxBytes: 1_000_000,
      report: (message) => reports.push(message),
      render: async (path) => ({ ...page(path, { shows: [] }), ...(path.startsWith("/en/old/") && { status: 301, headers: { location: path.replace("old", "news") } }), isWhole: true, isBehind: false }),
    });
    keeper.follow(inTouch);
    expect((await keeper.read("/en/old/one")).status).toBe(301);
    expect(store.read("/en/old/one")).toBeUndefined();
    await keeper.read("/en/news/one");
    expect([(await keeper.read("/en/old/one")).status, store.read("/en/old/one")?.status]).toEqual([301, 301]);
  });

  it("a store that is full takes nothing new, and still what comes in the place of a page", () => {
    store.close();
    store = open({ mostPages: 2 });
    for (const path of ["/en/1", "/en/2", "/en/3"]) store.write(page(path, { epoch: 0 }));
    store.write(page("/en/2", { epoch: 0, body: "Corrected" }));
    expect(["/en/1", "/en/2", "/en/3"].map((path) => textOf(store.read(path)))).toEqual([html("At /en/1", "about", "imprint"), "Corrected", undefined]);
  });
});

describe("where the disk does not take down what happened", () => {
  const failing = (name: "advance" | "clear", times = Infinity): PageStore => {
    const refuse = (...[reached]: readonly unknown[]): void => {
      if ((times -= 1) >= 0) throw new Error(`The disk is full: ${String(reached)}`);
      if (name === "clear" && typeof reached === "number") store.clear(reached);
    };
    return { ...store, [name]: refuse };
  };
  const keepOn = (failingStore: PageStore) => {
    const keeper = keepPages({ store: failingStore, maxBytes: 1_000_000, report: (message) => reports.push(message), render: async () => ({ ...page("/"), status: 503, isWhole: false, isBehind: false }) });
    keeper.follow(outOfTouch);
    return keeper;
  };
  beforeEach(() => {
    store.advance("cursor 1", 1, []);
    for (const path of ["/en/news/one", "/en/news/two"]) store.write(page(path));
  });

  it("a page that shows what was taken back is not read from it, and any other is", async () => {
    const keeper = keepOn(failing("advance"));
    keeper.step({ cursor: "cursor 2", takenBack: ["/en/news/one"] });
    expect(store.read("/en/news/one")?.status).toBe(200);
    expect([(await keeper.read("/en/news/one")).status, (await keeper.read("/en/news/two")).status]).toEqual([503, 200]);
    expect(reports.splice(0)).toEqual([expect.stringContaining("The disk is full")]);
  });

  it("nothing of another ledger is read from it, and no cursor written to it before it is cleared", async () => {
    const keeper = keepOn(failing("clear", 2));
    keeper.startOver();
    expect((await keeper.read("/en/news/one")).status).toBe(503);
    keeper.step({ cursor: "of the other ledger", takenBack: [] });
    expect([store.cursor(), keeper.current("/en/news/one")]).toEqual(["cursor 1", undefined]);
    expect(reports.splice(0)).toHaveLength(2);
    keeper.step({ cursor: "of the other ledger, later", takenBack: [] });
    expect([store.cursor(), store.epoch(), store.read("/en/news/one")]).toEqual(["of the other ledger, later", 4, undefined]);
  });
});

describe("a file of pages that cannot be used", () => {
  beforeEach(() => {
    store.advance("cursor 1", 1, []);
    store.write(page("/en/news/one"));
  });

  it("is refused by name of the setting while another process has it, and is not touched", () => {
    expect(() => open()).toThrow(/^Another process .*pages\.sqlite.*NUXT_PAGES_FOLDER/);
    expect(store.read("/en/news/one")?.status).toBe(200);
  });

  it("is waited for while the other process ends", async () => {
    store.close();
    const other = spawn(process.execPath, [
      "-e",
      `const db = new (require("node:sqlite").DatabaseSync)(${JSON.stringify(file())});
       db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE");
       console.log("held");
       setTimeout(() => db.close(), 700);`,
    ]);
    await once(other.stdout, "data");
    store = open({ patience: 20_000 });
    expect([store.cursor(), store.read("/en/news/one")?.status]).toEqual(["cursor 1", 200]);
  });

  it("does not stay to be believed later where nothing can be written to it", () => {
    store.close();
    // A format that this SQLite reads, and does not write (sqlite.org/fileformat.html, 1.3).
    const bytes = readFileSync(file());
    bytes[18] = 3;
    writeFileSync(file(), bytes);
    store = open();
    expect([store.cursor(), store.read("/en/news/one")]).toEqual([null, undefined]);
    expect(reports.splice(0)).toEqual([expect.stringMatching(/cannot be used and is begun anew: .*readonly/)]);
    store.advance("cursor 9", 9, []);
    store.close();
    store = open();
    expect([store.cursor(), store.read("/en/news/one")]).toEqual(["cursor 9", undefined]);
  });

  it("keeps the site from starting where it cannot be removed either", () => {
    store.close();
    rmSync(file());
    mkdirSync(join(file(), "full"), { recursive: true });
    expect(() => open()).toThrow(/^\S+pages\.sqlite can neither be used .* nor removed .*NUXT_PAGES_FOLDER/);
    expect(reports.splice(0)).toEqual([expect.stringContaining("cannot be used")]);
    rmSync(file(), { recursive: true });
    store = open();
  });
});

describe("a link of the frame", () => {
  it.each([
    ["it is not there", html("Text", "imprint"), "about"],
    ["its document has an id that no document has", html("Text", "about"), "about.*"],
    ["it stands there in another way as well", `${html("Text", "about")}<p data-document="about">Title of about</p>`, "about"],
  ])("is not taken out where %s", (_, body, id) => {
    expect(withoutFrameLinks(Buffer.from(body), [id])).toBeNull();
  });
});

describe("a page that is sent", () => {
  async function serve(kept: KeptPage, act: (url: string) => Promise<void>): Promise<void> {
    const server = createServer((request, response) => void sendPage(kept, request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    await act(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/en`).finally(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
  }

  it("says the same to who holds it already as to who does not", () =>
    serve(page("/en"), async (url) => {
      const first = await fetch(url);
      const again = await fetch(url, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
      expect([first.status, again.status, await again.text()]).toEqual([200, 304, ""]);
      for (const name of ["vary", "etag", "content-type"]) expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
      expect(again.headers.get("vary")).toBe("accept-encoding");
    }));

  it.each(["br", "gzip"] as const)("is compressed once (%s) for all who ask for it at the same time, and for whoever comes later", (encoding) =>
    serve(page("/en", { body: "Many words. ".repeat(500) }), async (url) => {
      const compress = vi.spyOn(compressors, encoding);
      const read = async () => (await fetch(url, { headers: { "accept-encoding": encoding } })).text();
      const texts = [...(await Promise.all([read(), read(), read()])), await read()];
      expect(new Set(texts)).toEqual(new Set(["Many words. ".repeat(500)]));
      expect(compress).toHaveBeenCalledTimes(1);
      compress.mockRestore();
    }));
});

describe("after a restart", () => {
  const links = Array.from({ length: 30 }, (_, number) => `/en/news/${number}`);
  const body = links.map((link) => `<a href="${link}">x</a>`).join("");
  let rendered: string[];

  async function render(path: string): Promise<Rendered> {
    rendered.push(path);
    return { status: 200, headers: {}, body: Buffer.from(path === "/en" ? body : `At ${path}`), shows: [path], framed: [], isWhole: true, isBehind: false };
  }
  const keepAgain = (follower: LedgerFollower = inTouch) => {
    const keeper = keepPages({ store, maxBytes: 1_000_000, report: (message) => reports.push(message), render });
    keeper.follow(follower);
    return keeper;
  };
  /** Walks through everything once. */
  async function warm(keeper: ReturnType<typeof keepAgain>): Promise<void> {
    const walk = warmUp({ keeper, isKeepable: () => true, isInTouch: () => true, isQuiet: () => true, entrances: ["/en"], report: (message) => reports.push(message) });
    const seen = new Set<string>();
    const watched = { current: keeper.current };
    walk.restart();
    await expect.poll(() => links.every((link) => seen.has(link) || (watched.current(link) && seen.add(link))), { timeout: 5_000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    walk.stop();
  }
  beforeEach(() => {
    rendered = [];
  });

  it("nothing is rendered again that was in step, however long ago that was", async () => {
    const before = keepAgain();
    before.step({ cursor: "cursor 1", takenBack: [] });
    await warm(before);
    expect(rendered.toSorted()).toEqual(["/en", ...links].toSorted());
    rendered = [];
    store.close();
    store = open();
    expect([store.cursor(), store.epoch()]).toEqual(["cursor 1", 1]);
    const keeper = keepAgain();
    for (const path of ["/en", ...links]) expect(keeper.current(path)?.path).toBe(path);
    await warm(keeper);
    expect(rendered).toEqual([]);
  });

  it("what the ledger has gone on from meanwhile is old", async () => {
    const before = keepAgain();
    before.step({ cursor: "cursor 1", takenBack: [] });
    await before.read("/en/news/1");
    store.close();
    store = open();
    const keeper = keepAgain();
    keeper.step({ cursor: "cursor 2", takenBack: [] });
    expect(keeper.current("/en/news/1")).toBeUndefined();
    await warm(keeper);
    expect(rendered.filter((path) => path === "/en/news/1")).toHaveLength(2);
  });

  it("pages are rendered ahead one at a time, also just after a step, when what is older may still be shown", async () => {
    const before = keepAgain();
    before.step({ cursor: "cursor 1", takenBack: [] });
    await warm(before);
    let [atOnce, most] = [0, 0];
    const keeper = keepPages({
      store,
      maxBytes: 1_000_000,
      report: (message) => reports.push(message),
      render: async (path) => {
        most = Math.max(most, (atOnce += 1));
        await new Promise((resolve) => setTimeout(resolve, 10));
        atOnce -= 1;
        return render(path);
      },
    });
    keeper.follow(inTouch);
    keeper.step({ cursor: "cursor 2", takenBack: [] });
    await warm(keeper);
    expect(most).toBe(1);
  });

  it("what was made after a step that could not be written counts as old", () => {
    store.advance("cursor 1", 1, []);
    store.write(page("/en/news/1", { epoch: 2 }));
    expect(store.read("/en/news/1")?.epoch).toBe(-1);
  });

  it("the count of steps goes on when all is forgotten", () => {
    store.advance("cursor 5", 5, []);
    store.clear(6);
    store.write(page("/en/news/1", { epoch: 6 }));
    store.close();
    store = open();
    expect([store.cursor(), store.epoch(), store.read("/en/news/1")?.epoch]).toEqual([null, 6, 6]);
  });

  it("a page of another build is none", () => {
    store.write(page("/en/news/1", { epoch: 0 }));
    store.close();
    store = open({ build: "another build" });
    expect(store.read("/en/news/1")).toBeUndefined();
  });
});
