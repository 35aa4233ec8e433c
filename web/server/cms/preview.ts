import { isPreviewFacts, previewPath, type LocaleTag, type PreviewFacts } from "@parasol/shared";
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
  return isPreviewFacts(facts) ? { kind: "open", facts } : { kind: "unreachable" };
}

/** A file that a draft shows, by its public name; `undefined` where there is none, or nobody who knows. */
export async function readPreviewFile(url: string, token: string, name: string): Promise<Uint8Array | undefined> {
  const answer = await askCms(`${url}/media/${encodeURIComponent(name)}`, token);
  const bytes = answer?.ok ? await answer.arrayBuffer().catch(() => undefined) : undefined;
  return bytes && new Uint8Array(bytes);
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
