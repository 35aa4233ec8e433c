/** The admin as an editor uses it: by its labels and buttons, in English or Russian. */
import type { Locator, Page } from "playwright-core";
import type { Account, Newsroom } from "../newsroom/newsroom.ts";

export type InterfaceLanguage = "en" | "ru";

const words = {
  save: /^(Save|Сохранить)$/,
  publish: /^(Publish|Опубликовать)$/,
  saved: /^(Saved document|Документ сохран[её]н)$/,
};

/** Logs in on `page`, as the administrator unless said otherwise; where the address asks for a page of the admin, that page opens afterwards. */
export async function logIn(page: Page, { admin, account: administrator }: Newsroom, account: Account = administrator): Promise<void> {
  if (!page.url().includes("/auth/login")) await page.goto(`${admin}/auth/login`);
  await page.fill("input[name=email]", account.email);
  await page.fill("input[name=password]", account.password);
  await page.click("button[type=submit]");
  await page.waitForURL((url) => !url.pathname.includes("/auth/"));
}

/** Has the admin speak this language to whoever logs in on `page`, as the profile page does. */
export async function chooseInterfaceLanguage(page: Page, newsroom: Newsroom, language: InterfaceLanguage): Promise<void> {
  await page.goto(`${newsroom.admin}/me`);
  const choice = page.getByRole("combobox", { name: /Interface language|Язык интерфейса/ });
  await choice.click();
  await page.getByRole("option", { name: language === "ru" ? "Русский" : "English", exact: true }).click();
  const answer = page.waitForResponse((response) => response.url().endsWith("/admin/users/me") && response.request().method() === "PUT");
  await Promise.all([answer, saveButton(page).click()]);
}

export type CollectionType =
  | "article"
  | "contributor"
  | "event"
  | "organisation"
  | "page"
  | "photo-record"
  | "place"
  | "population"
  | "priority-area"
  | "question"
  | "resource"
  | "topic";

export async function openNew(page: Page, { admin }: Newsroom, type: CollectionType, locale: string): Promise<void> {
  await page.goto(`${admin}/content-manager/collection-types/api::newsroom.${type}/create?plugins[i18n][locale]=${locale}`);
  await saveButton(page).waitFor();
}

/** Opens the form of a new entry, or a list, as a link without a language does; resolves with the language that it opens in. */
export async function openWithoutLanguage(page: Page, { admin }: Newsroom, place: string): Promise<string | null> {
  await page.goto(`${admin}/content-manager/collection-types/api::newsroom.${place}`);
  await page.waitForURL((url) => url.searchParams.has("plugins[i18n][locale]"));
  return new URL(page.url()).searchParams.get("plugins[i18n][locale]");
}

export async function openDocument(page: Page, { admin }: Newsroom, type: CollectionType, id: string, locale: string): Promise<void> {
  await page.goto(`${admin}/content-manager/collection-types/api::newsroom.${type}/${id}?plugins[i18n][locale]=${locale}`);
  await saveButton(page).waitFor();
}

export async function openSite(page: Page, { admin }: Newsroom, locale: string): Promise<void> {
  await page.goto(`${admin}/content-manager/single-types/api::newsroom.site?plugins[i18n][locale]=${locale}`);
  await saveButton(page).waitFor();
}

export function saveButton(page: Page): Locator {
  return page.getByRole("button", { name: words.save });
}

export function publishButton(page: Page): Locator {
  return page.getByRole("button", { name: words.publish });
}

/** Saves, and waits until the server has answered and the form can be typed in; resolves with its status. */
export function save(page: Page): Promise<number> {
  return pressAndWait(page, saveButton(page), (path, method) => method === "PUT" || (method === "POST" && !path.includes("/actions/")));
}

/** Publishes, and waits until the server has answered and the form can be typed in; resolves with its status. */
export function publish(page: Page): Promise<number> {
  return pressAndWait(page, publishButton(page), (path) => path.endsWith("/actions/publish"));
}

/**
 * Takes back the language that is shown, keeping the draft as it is, and waits until the server has answered; resolves with
 * its status. Where draft and publication differ Strapi asks what is to become of the draft.
 */
export async function unpublish(page: Page): Promise<number> {
  const answer = waitForAnswer(page, (path) => path.endsWith("/actions/unpublish"));
  await page.getByRole("button", { name: "More document actions" }).click();
  await page.getByRole("menuitem", { name: "Unpublish", exact: true }).click();
  const question = page.getByRole("alertdialog");
  const isAsked = await Promise.race([question.waitFor().then(() => true), answer.then(() => false)]);
  if (isAsked) await question.getByRole("button", { name: "Confirm" }).click();
  return answer;
}

async function pressAndWait(page: Page, button: Locator, isAnswer: (path: string, method: string) => boolean): Promise<number> {
  const [status] = await Promise.all([waitForAnswer(page, isAnswer), button.click()]);
  await stillForm(page).waitFor({ state: "detached" });
  return status;
}

/** A form in which nothing can be typed, because what was saved is not yet answered or read. */
export function stillForm(page: Page): Locator {
  return page.locator("form[inert]");
}

async function waitForAnswer(page: Page, isAnswer: (path: string, method: string) => boolean): Promise<number> {
  const response = await page.waitForResponse((candidate) => {
    const { pathname } = new URL(candidate.url());
    return pathname.startsWith("/content-manager/") && isAnswer(pathname, candidate.request().method());
  });
  return response.status();
}

/** The id of the document whose form is shown, once it has one. */
export async function documentId(page: Page): Promise<string> {
  await page.waitForURL((url) => !url.pathname.endsWith("/create"));
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Saves an article with no more than a title and a summary in English; resolves with its document id. */
export async function saveDraft(page: Page, newsroom: Newsroom): Promise<string> {
  await openNew(page, newsroom, "article", "en");
  await page.getByLabel("Title").fill("A draft");
  await page.getByLabel("Summary").fill("A summary");
  await save(page);
  return documentId(page);
}

/** What stands in an empty component. */
export const addFirst = /Nothing here yet|Пока пусто/;

/** What stands in the frame of a picture that is not chosen yet. */
export const chooseFile = /Click to add an asset|Нажмите, чтобы выбрать файл/;

/** Adds a cover: the picture component, with a file uploaded on the way. */
export async function addCover(page: Page, photo: Buffer, alt: string): Promise<void> {
  await page.getByRole("button", { name: addFirst }).first().click();
  await page.getByRole("button", { name: chooseFile }).first().click();
  const dialog = page.getByRole("dialog").last();
  await dialog.getByRole("button", { name: /^(Add more assets|Добавить ещё файлы)$/ }).click();
  await page.locator("input[type=file]").setInputFiles({ name: "IMG_20160411_Moscow.jpg", mimeType: "image/jpeg", buffer: photo });
  await dialog.getByRole("button", { name: /Upload 1 asset|Загрузить 1/ }).click();
  await dialog.getByRole("button", { name: /^(Finish|Готово)$/ }).click();
  await page.locator("[name='cover.alt']").fill(alt);
}

/** Adds a figure to the body, with the newest picture of the library and no words. */
export async function addFigure(page: Page): Promise<void> {
  await addBlock(page, /^(Picture|Изображение)$/);
  await page.getByRole("button", { name: chooseFile }).last().click();
  const dialog = page.getByRole("dialog").last();
  await dialog.getByRole("checkbox").last().click();
  await dialog.getByRole("button", { name: /^(Finish|Готово)$/ }).click();
}

/** Adds a block of text to the body and types into it, a paragraph for each line. */
export async function addText(page: Page, ...paragraphs: readonly string[]): Promise<void> {
  await addBlock(page, /^(Text|Текст)$/);
  await typeIntoText(page, ...paragraphs);
}

async function addBlock(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: /Add a block: Text|Добавить блок: Текст/ }).click();
  await page.getByRole("button", { name }).first().click();
}

/** Opens the only block of the body, which a document that is opened again shows closed. */
export function openText(page: Page): Promise<void> {
  return page.getByRole("heading", { level: 3 }).getByRole("button", { name: /^(Text|Текст)/ }).click();
}

/** Replaces the text of the block that is open. */
export async function typeIntoText(page: Page, ...paragraphs: readonly string[]): Promise<void> {
  const editor = page.locator("[role=textbox][contenteditable=true]").last();
  await editor.click();
  await page.keyboard.press("Control+A");
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(paragraph);
  }
}

/** What stands beside the form after a save or publish that did not work out. */
export function saveNotice(page: Page): Locator {
  return page.locator("[data-parasol=save-notice]");
}
