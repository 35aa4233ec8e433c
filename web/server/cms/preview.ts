import { isLocaleTag, previewPath, previewStandings, type LocaleTag, type PreviewFacts, type PreviewRefusal } from "@parasol/shared";
import type { Failure } from "./answer";
import { createAsk } from "./ask";
import { createNewsroom, type Newsroom } from "./newsroom";

/** One try may take so long, in milliseconds: a draft waits its turn among those that are being published. */
const timeout = 5000;

interface PreviewSettings extends Pick<Parameters<typeof createAsk>[0], "origin" | "reportUnknown" | "reportFailure"> {
  /** Where the CMS answers those who hold a token. */
  readonly url: string;
}

/** The newsroom as it would be if the draft that a token opens were published, in the language that is asked for. */
export function createPreviewNewsroom({ url, ...settings }: PreviewSettings, token: string): Newsroom {
  return createNewsroom(
    createAsk({
      ...settings,
      apiUrl: ({ locale }) => `${url}/graphql?${inLanguage(locale)}`,
      headers: authorization(token),
      filePath: (path) => previewPath(token, path),
    }),
  );
}

/** What the CMS says of a preview; `closed` is every token that opens nothing. */
export async function readPreviewFacts(
  url: string,
  token: string,
  locale: LocaleTag,
): Promise<{ readonly kind: "open"; readonly facts: PreviewFacts } | { readonly kind: "closed" } | Extract<Failure, { kind: "unreachable" }>> {
  const answer = await askCms(`${url}?${inLanguage(locale)}`, token);
  if (answer?.status === 403) return { kind: "closed" };
  const facts: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
  return isFacts(facts) ? { kind: "open", facts } : { kind: "unreachable" };
}

/** A file that a draft shows, by its public name; `undefined` where there is none, or nobody who knows. */
export async function readPreviewFile(url: string, token: string, name: string): Promise<Uint8Array | undefined> {
  const answer = await askCms(`${url}/media/${encodeURIComponent(name)}`, token);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

async function askCms(address: string, token: string): Promise<Response | undefined> {
  try {
    return await fetch(address, { headers: authorization(token), redirect: "error", signal: AbortSignal.timeout(timeout) });
  } catch {
    return undefined;
  }
}

function inLanguage(locale: unknown): string {
  return new URLSearchParams({ locale: String(locale) }).toString();
}

function authorization(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}

function isFacts(candidate: unknown): candidate is PreviewFacts {
  if (!isObject(candidate)) return false;
  const { until, language, standing, addresses, refusals } = candidate;
  return (
    typeof until === "string" &&
    isLocaleTag(language) &&
    previewStandings.some((known) => known === standing) &&
    Array.isArray(addresses) &&
    addresses.every((address: unknown) => isObject(address) && isLocaleTag(address.locale) && typeof address.path === "string") &&
    isRefusals(refusals)
  );
}

/** Also of what the error page is handed. */
export function isRefusals(candidate: unknown): candidate is readonly PreviewRefusal[] {
  return Array.isArray(candidate) && candidate.every((one: unknown) => isObject(one) && typeof one.field === "string" && typeof one.message === "string");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
