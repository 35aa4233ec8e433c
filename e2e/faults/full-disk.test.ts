/**
 * The disk takes nothing more: readers notice nothing, editors are told, nothing is half published, and all goes on as soon as there is room,
 * without a restart. In short by a limit on what the processes may write; whole also on small file systems, for which the test needs root.
 */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { faultSize } from "../../cms/tests/faults.ts";
import { startPostgres } from "../../cms/tests/postgres-server.ts";
import { text } from "../../cms/tests/writing.ts";
import { gather } from "../newsroom/crowd.ts";
import { NotDone, sitDown, type Desk } from "../newsroom/desk.ts";
import { limitWriting, mountSmallDisk, survivingLimits, type Disk } from "../newsroom/full-disk.ts";
import { takeGpsPhoto } from "../newsroom/gps-photo.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";
import { startSite, stopServers } from "../newsroom/servers.ts";

const isWhole = faultSize({ short: 0, whole: 1 }) === 1;
const slugs = ["quartz", "basalt", "granite", "marble"];
const fields = (title: string, more: object = {}) => ({ title, summary: "A summary.", kind: "kind_news", body: [text("All of it.")], ...more });

async function publish(desk: Desk, title: string, more: object = {}): Promise<string> {
  const id = await desk.createArticle("en", fields(title, more));
  await desk.publishArticle(id, "en");
  return id;
}

interface Refusal {
  readonly status: number;
  readonly name: string;
}

/** `null` when it was done. */
async function refusalOf(doing: Promise<unknown>): Promise<Refusal | null> {
  try {
    await doing;
    return null;
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    return { status: error.status, name: (JSON.parse(error.said) as { error: { name: string } }).error.name };
  }
}

interface Scene {
  readonly newsroom: Newsroom;
  readonly disk: Disk;
  /** What at least one refusal is called; a limit is no full disk to SQLite, which only says that it cannot write. */
  readonly name: "NoRoom" | "DatabaseUnavailable";
  /** Whether what editors upload lies there too. */
  readonly holdsUploads: boolean;
}

async function tryIt({ newsroom, disk, name, holdsUploads }: Scene): Promise<void> {
  const desk = await sitDown(newsroom);
  const photo = await takeGpsPhoto();
  const picture = await desk.uploadPicture(photo);
  for (const slug of slugs) await publish(desk, slug, { slug, cover: { image: picture, alt: "A wall" } });
  const changing = await publish(desk, "Before", { slug: "changing" });
  const read = async (address: string) => {
    const answer = await fetch(newsroom.site + address, { redirect: "manual" });
    return { status: answer.status, text: await answer.text() };
  };
  const ask = async (query: string) => {
    const answer = await fetch(newsroom.graphql, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
    return (await answer.json()) as any;
  };
  const titleOf = async (slug: string) => (await ask(`{ article(slug: "${slug}", locale: "en") { ... on Article { title } } }`)).data?.article?.title;
  const addresses = [...slugs.map((slug) => `/en/news/${slug}`), "/en", "/en/news", "/ru"];
  for (const address of [...addresses, "/en/news/changing"]) await expect.poll(async () => (await read(address)).status).toBe(200);
  const cover = /\/media\/[0-9a-f]{32}\.\w+/.exec((await read("/en/news/quartz")).text)?.[0] ?? "";
  expect((await read(cover)).status).toBe(200);

  const reading = gather(faultSize({ short: 4, whole: 16 }), async (member, turn) => {
    const address = [...addresses, cover][(member + turn) % (addresses.length + 1)] ?? "";
    const { status } = await read(address);
    return status === 200 ? null : `${address} answered ${status}`;
  });
  const asking = gather(2, async (_member, turn) => {
    const slug = slugs[turn % slugs.length] ?? "";
    // Asked anew each time.
    const { data } = await ask(`{ again${turn}: article(slug: "${slug}", locale: "en") { ... on Article { title } } }`);
    return data?.[`again${turn}`]?.title === slug ? null : `GraphQL did not answer with ${slug}`;
  });
  onTestFinished(async () => {
    await Promise.all([reading.stop(), asking.stop()]);
  });
  const refused: Refusal[] = [];
  let acknowledged = "Before";
  try {
    disk.fill();
    // What was begun before may still find room.
    for (let number = 0; refused.length < 3 && number < 200; number += 1) {
      const title = `While full ${number} ${"wide ".repeat(20)}`.trim();
      const saved = await refusalOf(desk.updateArticle(changing, "en", fields(title, { body: [text("Long. ".repeat(20_000))] })));
      const published = saved === null ? await refusalOf(desk.publishArticle(changing, "en")) : null;
      if (saved === null && published === null) acknowledged = title;
      refused.push(...[saved, published].filter((refusal) => refusal !== null));
    }
    const upload = await refusalOf(desk.uploadPicture(photo));
    if (upload !== null) refused.push(upload);
    if (holdsUploads) expect(upload).not.toBeNull();
    expect(refused.filter(({ status, name }) => !(name === "NoRoom" && status === 507) && !(name === "DatabaseUnavailable" && status === 503))).toEqual([]);
    expect(refused.map((refusal) => refusal.name)).toContain(name);
    expect(await titleOf("changing")).toBe(acknowledged);
    // What the site does not keep is rendered all the same.
    expect((await read("/en/organisations")).status).toBe(200);
  } finally {
    disk.free();
  }
  const again = "Roomier";
  await expect.poll(() => refusalOf(desk.updateArticle(changing, "en", fields(again)))).toBeNull();
  expect(await refusalOf(desk.publishArticle(changing, "en"))).toBeNull();
  expect(await titleOf("changing")).toBe(again);
  await expect.poll(async () => (await read("/en/news/changing")).text).toContain(again);
  await publish(desk, "jasper", { slug: "jasper", cover: { image: await desk.uploadPicture(photo), alt: "Another wall" } });
  await expect.poll(async () => (await read("/en/news/jasper")).status).toBe(200);
  const said = { reading: await reading.stop(), asking: await asking.stop() };
  console.log(`${reading.count()} pages and ${asking.count()} answers read; refused: ${JSON.stringify(refused)}`);
  expect(said).toEqual({ reading: [], asking: [] });
  // Nothing half written is left behind.
  for (const folder of ["uploads", "media", "incoming"]) {
    const left = await readdir(path.join(newsroom.folder, folder)).catch(() => []);
    expect(left.filter((name) => folder === "incoming" || name.endsWith(".partial"))).toEqual([]);
  }
  expect(await newsroom.verifyLedger()).toContain("the ledger agrees with what is published");
}

test("a newsroom and a site that may write nothing, with the database in a file", { timeout: 300_000 }, async () => {
  vi.stubEnv("NODE_OPTIONS", survivingLimits);
  const newsroom = await openNewsroom({ seed: "none" }).finally(() => vi.unstubAllEnvs());
  newsroom.showOutputOnFailure();
  onTestFinished(() => newsroom.close());
  await tryIt({ newsroom, disk: limitWriting(newsroom.pids()), name: "DatabaseUnavailable", holdsUploads: true });
});

// They need root, for the mounts.
if (isWhole) {
  const mount = (megabytes: number) => {
    const disk = mountSmallDisk(megabytes);
    onTestFinished(disk.remove);
    return disk;
  };

  test("a full disk under a newsroom with its database in a file", { timeout: 300_000 }, async () => {
    const disk = mount(96);
    const newsroom = await openNewsroom({ seed: "none", parent: disk.folder });
    newsroom.showOutputOnFailure();
    onTestFinished(() => newsroom.close());
    await tryIt({ newsroom, disk, name: "NoRoom", holdsUploads: true });
  });

  test("a full disk under PostgreSQL", { timeout: 300_000 }, async () => {
    const disk = mount(256);
    const postgres = await startPostgres(disk.folder);
    onTestFinished(postgres.stop);
    const newsroom = await openNewsroom({ seed: "none", databaseUrl: postgres.url });
    newsroom.showOutputOnFailure();
    onTestFinished(() => newsroom.close());
    await tryIt({ newsroom, disk, name: "NoRoom", holdsUploads: false });
  });

  test("a full disk under the pages that the site keeps: what is taken back stays so, also after a restart", { timeout: 300_000 }, async () => {
    const disk = mount(4);
    const newsroom = await openNewsroom({ seed: "none", withSite: false });
    newsroom.showOutputOnFailure();
    onTestFinished(() => newsroom.close());
    onTestFinished(stopServers);
    const desk = await sitDown(newsroom);
    const start = (port?: number) => startSite(newsroom.cms, { folder: newsroom.folder, pages: path.join(disk.folder, "pages"), ...(port !== undefined && { port }) });
    let site = await start();
    const read = async (address: string) => {
      const answer = await fetch(site.origin + address, { redirect: "manual" });
      return { status: answer.status, text: await answer.text() };
    };
    const statusOf = async (slug: string) => (await read(`/en/news/${slug}`)).status;
    for (const slug of slugs) await publish(desk, slug, { slug });
    const changing = await publish(desk, "Before", { slug: "changing" });
    const takenBack = await publish(desk, "Taken back", { slug: "taken-back" });
    for (const slug of [...slugs, "changing", "taken-back"]) await expect.poll(() => statusOf(slug)).toBe(200);

    const reading = gather(8, async (member, turn) => {
      const slug = slugs[(member + turn) % slugs.length] ?? "";
      const { status, text } = await read(`/en/news/${slug}`);
      return status === 200 && text.includes(slug) ? null : `${slug} answered ${status}`;
    });
    disk.fill();
    // More than may have been left in the file itself.
    for (let number = 0; number < 20; number += 1) {
      await publish(desk, `While full ${number}`, { slug: `while-full-${number}`, body: [text("At length. ".repeat(2_000))] });
      await expect.poll(() => statusOf(`while-full-${number}`)).toBe(200);
    }
    await desk.updateArticle(changing, "en", fields("After"));
    await desk.publishArticle(changing, "en");
    await expect.poll(async () => (await read("/en/news/changing")).text).toContain("After");
    await desk.unpublishArticle(takenBack, "en");
    await expect.poll(() => statusOf("taken-back"), { timeout: 5_000 }).toBe(410);
    const said = await reading.stop();
    console.log(`${reading.count()} pages read`);
    expect(said).toEqual([]);

    // Still without room.
    const port = Number(new URL(site.origin).port);
    await site.stop();
    site = await start(port);
    expect(await statusOf("taken-back")).toBe(410);
    expect(await statusOf("quartz")).toBe(200);
    disk.free();
    await site.stop();
    site = await start(port);
    const addresses = [...slugs, "changing", "while-full-7"];
    await expect.poll(async () => Promise.all(addresses.map(statusOf))).toEqual(addresses.map(() => 200));
    // Kept again: they answer without the newsroom, by a site that was started anew.
    await newsroom.stopCms();
    await site.stop();
    site = await start(port);
    expect(await Promise.all([...addresses, "taken-back"].map(statusOf))).toEqual([...addresses.map(() => 200), 410]);
    expect((await read("/en/news/changing")).text).toContain("After");
  });
}
