/** Newsrooms full of secrets: written in this process, and served by a CMS and a site of their own. */
import { randomBytes } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startCms, startSite } from "../../commands/newsroom.mjs";
import { originAt, readSettings } from "../../commands/settings.mjs";
import { logIn } from "../../cms/tests/editor.ts";
import { findFreePort } from "../../cms/tests/free-port.ts";
import { closeStrapi, openPrepared, prepareNewsroom } from "../../cms/tests/newsroom.ts";
import { both, PlantedNewsroom } from "../../cms/tests/publishing/planted-newsroom.ts";
import { secret as holder, gpsJpeg } from "../../cms/tests/uploads/sample-files.ts";
import { article, articleFields, edit, event, eventFields, organisation, photoRecord, publish, write } from "../../cms/tests/writing.ts";

/** A word that nobody outside may read, and where it stands. */
export interface Secret {
  readonly word: string;
  readonly where: string;
}

export interface WrittenNewsroom {
  readonly folder: string;
  readonly planted: PlantedNewsroom;
  /** All that was planted and is not public. */
  readonly secrets: readonly Secret[];
  /** E-mail addresses of its editors. */
  readonly editors: readonly string[];
}

export interface ServedNewsroom {
  readonly site: string;
  readonly cms: string;
  readonly stopCms: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where readers find it, whatever ports it has here. */
export const siteOrigin = "http://newsroom.example";

type Row = Record<string, any>;

/**
 * One newsroom for each mark. What is public of them is the same to the byte, because it was written once and copied; what is private
 * was written into each on its own, and its words carry the mark. `close` removes them.
 */
export async function writeNewsrooms(marks: readonly string[]): Promise<{ readonly newsrooms: readonly WrittenNewsroom[]; readonly close: () => Promise<void> }> {
  // The address of a database is a secret too.
  const parent = await mkdtemp(path.join(tmpdir(), "parasol-hidden-kq01-"));
  const { folder, environment } = await prepareNewsroom("sqlite");
  const close = () => Promise.all([parent, folder].map((each) => rm(each, { recursive: true, force: true }))).then(() => undefined);
  const copies = path.join(parent, "copy");
  let published: PlantedNewsroom | undefined;
  const newsrooms: WrittenNewsroom[] = [];
  for (const [index, mark] of marks.entries()) {
    if (index > 0) await rename(copies, folder);
    const newsroom = await openPrepared(folder, null, environment, { listen: true });
    const planted: PlantedNewsroom = new PlantedNewsroom(newsroom, published);
    if (!published) await planted.plantPublications();
    published ??= new PlantedNewsroom(newsroom, planted);
    if (index + 1 < marks.length) {
      await cp(folder, copies, { recursive: true, filter: (file) => !path.basename(file).startsWith("newsroom.sqlite") });
      await newsroom.strapi.db.connection.raw("VACUUM INTO ?", [path.join(copies, "newsroom.sqlite")]);
    }
    const secrets: Secret[] = [{ word: "parasol-hidden-kq01", where: "the folder of the database" }];
    const editors = await writeSecrets(planted, mark, secrets);
    await closeStrapi(newsroom.strapi);
    secrets.push(...planted.planter.planted.filter(({ isPublic }) => !isPublic), ...(await changeKeys(folder)));
    const own = path.join(parent, mark);
    await rename(folder, own);
    newsrooms.push({ folder: own, planted, secrets, editors });
  }
  return { newsrooms, close };
}

/** @returns the e-mail addresses of those who work there */
async function writeSecrets(planted: PlantedNewsroom, mark: string, secrets: Secret[]): Promise<readonly string[]> {
  const { strapi } = planted.newsroom;
  const keep = (where: string, word: string): string => {
    secrets.push({ where, word });
    return word;
  };

  // Who works there.
  const role = await strapi.service("admin::role").getSuperAdmin();
  const editors: string[] = [];
  for (const [number, lastname] of ["Подзонтикова", "Зонтичная", "Umbrellova"].entries()) {
    const email = keep("an editor's e-mail", `agrafena-${mark}-${number}@desk-${mark}.example`);
    const person = { firstname: keep("an editor's first name", `Аграфена-${mark}-${number}`), lastname: keep("an editor's last name", `${lastname}-${mark}`) };
    await strapi.service("admin::user").create({ ...person, username: keep("an editor's user name", `grunya-${mark}-${number}`), email, password: `Umbrella-2016-${mark}`, isActive: true, roles: [role.id] });
    editors.push(email);
  }
  const editor = await logIn(planted.newsroom, { email: editors[0] ?? "", password: `Umbrella-2016-${mark}` });
  const pen = `/content-manager/collection-types/${article}`;

  // What is known of what is public, and is not public itself.
  await hideFields(planted, mark, keep);
  const { data } = await editor.request("POST", `${pen}?locale=en`, articleFields(keep("a draft by one of them", `Arrested in ${mark} last night`)));
  await editor.request("PUT", `${pen}/${data.documentId}?locale=ru`, articleFields(keep("the same in Russian", `Задержание на улице Тихая-${mark}`), { summary: keep("its summary", `Свидетельница ${mark} просит не называть`) }));
  planted.ids.draft.push(data.documentId);
  // As many as the mark is long: the newsrooms differ in how much there is, too.
  for (let number = 0; number < mark.length; number += 1) {
    const draft = { slug: keep("the slug of a draft", `quiet-${mark}-${number}`), theme: keep("the theme of a draft", `Call +7 495 ${mark} 00-0${number}`), venue: keep("the venue of a draft", `Скрытый переулок, дом ${mark} ${number}`) };
    planted.ids.draft.push(await write(strapi, event, eventFields(keep("the title of a draft", `Meeting nobody may know of, ${mark} ${number}`), draft)));
  }
  await planted.plantDrafts();
  return editors;
}

/** Changes everything of published documents that their visibility hides, and publishes them again: nothing public changes. */
async function hideFields(planted: PlantedNewsroom, mark: string, keep: (where: string, word: string) => string): Promise<void> {
  const { strapi } = planted.newsroom;
  const hidden = (row: Row) => row.visibility !== "visibility_public";
  const open = (uid: string, documentId: string, locale: string, populate: readonly string[]) =>
    strapi.documents(uid as never).findOne({ documentId, locale, populate } as never) as Promise<Row | null>;
  const id = planted.publicIds.organisation ?? "";
  for (const locale of both) {
    const row = await open(organisation, id, locale, ["contacts", "figures", "staffRoles"]);
    const each = (field: string, change: (item: Row, index: number) => Row) => (row?.[field] as Row[]).map((item, index) => (hidden(item) ? { ...item, ...change(item, index) } : item));
    await edit(strapi, organisation, id, {
      contacts: each("contacts", ({ visibility }) => ({ value: keep(`a contact, ${visibility}`, `hidden-${visibility}@shelter-${mark}.example`) })),
      figures: each("figures", (_, index) => ({ part: mark.length + index })),
      staffRoles: each("staffRoles", ({ visibility }) => ({ title: keep(`a role, ${visibility}`, `Дежурная ${mark} ${visibility} ${locale}`) })),
    }, locale);
  }
  await publish(strapi, organisation, id, both);
  for (const documentId of planted.ids.public) {
    const row = await open(event, documentId, "en", []);
    if (!row || row.venueVisibility === "visibility_public") continue;
    for (const locale of both) await edit(strapi, event, documentId, { venue: keep(`a venue, ${row.venueVisibility}`, `Убежище ${mark}, вход со двора ${row.venueVisibility} ${locale}`) }, locale);
    await publish(strapi, event, documentId, both);
  }
  for (const { documentId } of (await strapi.documents(photoRecord as never).findMany({} as never)) as unknown as { documentId: string }[]) {
    await strapi.documents(photoRecord as never).update({ documentId, data: { consentScope: keep("the scope of a consent", `Only for the wall in ${mark}`), consentUntil: null } } as never);
  }
  const uploads = strapi.plugin("upload").service("upload");
  const { images, files } = planted.files;
  await uploads.updateFileInfo(images, { name: keep("a picture's name", `Аграфена дома ${mark}.jpg`), alternativeText: keep("a picture's alt text in the library", `Она и дети ${mark}`), caption: keep("a picture's caption in the library", `Shelter ${mark}`) });
  await uploads.updateFileInfo(files, { name: keep("a PDF's name", `minutes-of-${mark}.pdf`) });
  // The same pixels, and in the file another's name and another way to say it.
  const taken = keep("EXIF and XMP of a picture", `Keeper-${mark}`.padEnd(holder.length, "q").slice(0, holder.length));
  const { bytes } = await gpsJpeg();
  const filepath = path.join(planted.newsroom.folder, "retaken.jpg");
  await writeFile(filepath, Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(holder, taken), "latin1"));
  await uploads.replace(images, { data: { fileInfo: {} }, file: { filepath, originalFilename: `${keep("a file's name on an editor's disk", `IMG-of-${mark}`)}.jpg`, mimetype: "image/jpeg", size: bytes.length } });
  await rm(filepath, { force: true });
}

/** Keys that nothing public is made with are as different as everything else that is private. */
async function changeKeys(folder: string): Promise<readonly Secret[]> {
  const file = path.join(folder, "secrets.json");
  const { pathKey, ...others } = JSON.parse(await readFile(file, "utf8")) as Record<string, string | string[]>;
  const fresh = Object.fromEntries(Object.keys(others).map((name) => [name, name === "appKeys" ? [newKey(), newKey()] : newKey()]));
  await writeFile(file, JSON.stringify({ ...fresh, pathKey }));
  return Object.entries(fresh).flatMap(([name, key]) => [key].flat().map((word) => ({ where: `the key ${name}`, word })));
}

function newKey(): string {
  return randomBytes(16).toString("hex");
}

/** @param more of the environment that differs between machines and may be known of none */
export async function serveNewsroom({ folder }: WrittenNewsroom, more: Readonly<Record<string, string>> = {}): Promise<ServedNewsroom> {
  await mkdir(path.join(folder, "logs"), { recursive: true });
  const settings = readSettings({ PARASOL_DATA: folder, CMS_PORT: String(await findFreePort()), WEB_PORT: String(await findFreePort()), PARASOL_URL: siteOrigin, ...more });
  const quiet = { isReloading: false, onLine: () => undefined };
  const cms = await startCms(settings, { ...quiet, seed: "none", tell: () => undefined });
  const site = await startSite(settings, quiet);
  return {
    site: originAt(settings.host, settings.webPort),
    cms: originAt(settings.host, settings.cmsPort),
    stopCms: () => cms.running.stop(),
    close: async () => {
      await Promise.all([cms.running.stop(), site.running.stop()]);
    },
  };
}
