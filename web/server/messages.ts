import type { LocaleTag } from "@parasol/shared";

/** The site's messages of a language, for what is no page: finds one by its key, such as `event.status.CANCELLED`. */
export async function readMessages(locale: LocaleTag): Promise<(key: string) => string | undefined> {
  const messages: unknown = await useStorage("assets:messages").getItem(`${locale}.json`);
  return (key) => {
    const found = key.split(".").reduce<unknown>((group, name) => (isGroup(group) ? group[name] : undefined), messages);
    return typeof found === "string" ? found : undefined;
  };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
