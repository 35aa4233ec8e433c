/** The public store as a folder. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentName, folderStore, type PublicStore } from "../../src/files/public-store.js";

let root: string;
let folder: string;
let source: string;
let store: PublicStore;
const content = Buffer.from("the pixels of a picture");
const name = contentName(content, "webp");

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "parasol-store-"));
  folder = path.join(root, "media");
  source = path.join(root, "source");
  await writeFile(source, content);
  store = folderStore(folder);
});
afterEach(() => rm(root, { recursive: true }));

describe("The public store", () => {
  it("names files by 32 hexadecimal digits of their SHA-256", () => {
    expect(contentName(Buffer.from(""), "pdf")).toBe("e3b0c44298fc1c149afbf4c8996fb924.pdf");
  });

  it("holds what was put, readable for the site, and nothing else", async () => {
    await store.put(name, source);
    expect(await readFile(path.join(folder, name))).toEqual(content);
    expect((await stat(path.join(folder, name))).mode & 0o044).toBe(0o044);
    expect(await readdir(folder)).toEqual([name]);
    expect(await store.list()).toEqual([name]);
  });

  it("is empty before anything was put, and removing what is not there is no fault", async () => {
    expect(await store.list()).toEqual([]);
    await store.remove(name);
  });

  it("writes nothing when the file is there already, and writes a damaged one anew", async () => {
    await store.put(name, source);
    const { ino } = await stat(path.join(folder, name));
    await store.put(name, path.join(root, "no such file"));
    expect((await stat(path.join(folder, name))).ino).toBe(ino);
    await writeFile(path.join(folder, name), "half");
    await store.put(name, source);
    expect(await readFile(path.join(folder, name))).toEqual(content);
  });

  it("refuses content that does not bear the name", async () => {
    await writeFile(source, "something else");
    await expect(store.put(name, source)).rejects.toThrow(/is not what/);
    expect(await store.list()).toEqual([]);
  });

  it.each(["../../secrets.json", "photo.jpg", `${"a".repeat(31)}.webp`, `${"A".repeat(32)}.webp`, `${"a".repeat(32)}.webp/..`, ""])(
    "refuses the name %j",
    async (wrong) => {
      await expect(store.put(wrong, source)).rejects.toThrow(/no name of the public store/);
      await expect(store.remove(wrong)).rejects.toThrow(/no name of the public store/);
    },
  );

  it("ends with what was asked last when the same file is put and removed at once", async () => {
    await Promise.all([store.put(name, source), store.put(name, source), store.remove(name)]);
    expect(await readdir(folder)).toEqual([]);
    await Promise.all([store.remove(name), store.put(name, source)]);
    expect(await readdir(folder)).toEqual([name]);
  });

  it("lists a file that a crash left half written, so that it can be removed", async () => {
    await store.put(name, source);
    await store.remove(name);
    await writeFile(path.join(folder, `.${name}.partial`), "the pix");
    expect(await store.list()).toEqual([name]);
    await store.remove(name);
    expect(await readdir(folder)).toEqual([]);
  });
});
