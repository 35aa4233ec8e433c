/** The fields of the admin's forms, by their names in the schema: the same whatever language the interface speaks. */
import type { Locator, Page } from "playwright-core";
import { addFirst, type InterfaceLanguage } from "./admin.ts";

export function field(page: Page, name: string): Locator {
  return page.locator(`[name="${name}"]`);
}

export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value);
}

/** Types a day (ISO 8601) as people of that language write it. */
export async function fillDay(page: Page, name: string, day: string, language: InterfaceLanguage): Promise<void> {
  const [year, month, date] = day.split("-");
  const input = field(page, name);
  await input.click();
  await input.fill(language === "ru" ? `${date}.${month}.${year}` : `${month}/${date}/${year}`);
  await page.keyboard.press("Tab");
}

/** Chooses a word of a list. */
export async function choose(page: Page, name: string, word: string): Promise<void> {
  await field(page, name).click();
  await page.getByRole("option", { name: word, exact: true }).click();
}

/** Refers to another document, by its title. */
export async function relate(page: Page, name: string, title: string): Promise<void> {
  const input = field(page, name);
  await input.click();
  await input.fill(title);
  await page.getByRole("option", { name: title }).first().click();
}

/**
 * Makes what is to be referred to in a form over this one, publishes it there, and closes that form.
 *
 * @param values of the form over this one
 */
export async function makeAndRelate(page: Page, name: string, values: Readonly<Record<string, string>>): Promise<void> {
  await field(page, name).click();
  // She looks for it first.
  await field(page, name).fill("Nothing of that name");
  await page.getByRole("option", { name: /^(Create a new one|Создать новую запись)$/ }).click();
  const over = page.getByRole("dialog");
  await over.waitFor();
  if ((await page.getByText(/^(An error occurred while trying to add|Не удалось добавить связь)/).count()) > 0) throw new Error("Strapi took what was typed for a choice.");
  for (const [inner, value] of Object.entries(values)) await over.locator(`[name="${inner}"]`).fill(value);
  const published = page.waitForResponse((answer) => answer.url().includes("/actions/publish"));
  await over.getByRole("button", { name: /^(Publish|Опубликовать)$/ }).click();
  await published;
  await over.getByText(/^(Published|Опубликовано)$/).first().waitFor();
  await page.keyboard.press("Escape");
  await over.waitFor({ state: "detached" });
}

/** Several of a kind: a field’s list of items, found by the field’s label. */
export function items(page: Page, label: string): Locator {
  return page.getByText(new RegExp(`^${label}\\s\\(\\d+\\)`)).locator("xpath=ancestor::div[.//button][1]");
}

/** Adds an item to a field's list; it is open afterwards. */
export async function addItem(page: Page, label: string): Promise<void> {
  const list = items(page, label);
  const first = list.getByRole("button", { name: addFirst });
  if ((await first.count()) > 0) await first.click();
  else await list.getByRole("button", { name: /^(Add another|Добавить ещё)$/ }).click();
}

/** Opens an item of a field's list, counted from 0. */
export function openItem(page: Page, label: string, index: number): Promise<void> {
  return items(page, label).getByRole("heading").nth(index).getByRole("button").first().click();
}

export function itemTitles(page: Page, label: string): Promise<readonly string[]> {
  return items(page, label)
    .getByRole("heading")
    .evaluateAll((headings) => headings.map((heading) => heading.querySelector("button")?.innerText.replaceAll(/\s+/g, " ").trim() ?? ""));
}
