/** Follows everything that the site's pages point at, as a reader with patience would. */

export interface Crawled {
  readonly address: string;
  readonly status: number;
  readonly contentType: string;
  /** The first page that pointed at it. */
  readonly from: string;
  readonly body: string;
}

/** Everything of `origin` that can be reached from `start`, each once, redirects not followed. */
export async function crawl(origin: string, start: string): Promise<readonly Crawled[]> {
  const found = new Map<string, string>([[start, "the start"]]);
  const crawled: Crawled[] = [];
  for (const [address, from] of found) {
    const answer = await fetch(origin + address, { redirect: "manual" });
    const contentType = answer.headers.get("content-type") ?? "";
    const isText = /^(text|application\/(rss\+xml|json))/.test(contentType);
    const body = isText ? await answer.text() : (await answer.arrayBuffer(), "");
    crawled.push({ address, status: answer.status, contentType, from, body });
    for (const next of addressesIn(body, contentType)) {
      const url = URL.parse(next, origin + address);
      if (url?.origin === origin && !found.has(url.pathname + url.search)) found.set(url.pathname + url.search, address);
    }
  }
  return crawled;
}

/** What an answer points at, as it stands there. */
export function addressesIn(body: string, contentType: string): readonly string[] {
  if (contentType.startsWith("text/html")) {
    const attributes = [...body.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
    const sets = [...body.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = ""]) => set.split(",").map((one) => one.trim().split(/\s+/)[0] ?? ""));
    return [...attributes, ...sets].map(withoutEntities).filter((address) => address !== "" && !address.startsWith("#"));
  }
  if (contentType.startsWith("text/css")) return [...body.matchAll(/url\((?:"|')?([^"')]+)/g)].map(([, address = ""]) => address);
  if (/xml/.test(contentType)) return [...body.matchAll(/<(?:link|url|loc)>([^<]+)</g)].map(([, address = ""]) => withoutEntities(address));
  return [];
}

function withoutEntities(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", '"');
}
