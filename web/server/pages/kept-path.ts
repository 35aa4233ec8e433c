/** Which requests a kept page answers, and under which path it is kept. */
import { mediaRoot, previewRoot } from "@parasol/shared";
import { directoryFilters } from "../cms/directory-filters";

/** Longer than any address of ours. */
const longest = 1_000;

/** Words in an address's query that make another page of it. */
const meaningful: ReadonlySet<string> = new Set([...directoryFilters, "language"]);

/** What is answered from files, or drawn, or belongs to one person, or is the framework's own: it has addresses without end. */
const others = [`${mediaRoot}/`, `${previewRoot}/`, "/_"];

const wellFormed = /^\/$|^(?:\/(?:[\w\-.~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})+)+$/;

/** Written as `shared/src/paths.ts` writes it: other ways to write the same address would each be kept. */
function isCanonical(path: string): boolean {
  try {
    const segments = path.split("/").map(decodeURIComponent);
    return segments.map(encodeURIComponent).join("/") === path && segments.every((segment) => segment === segment.toLowerCase());
  } catch {
    return false;
  }
}

/**
 * The path under which the page for an address is kept: words of the query that mean nothing are left out, so that nobody fills the store with them.
 * `null` for what is none of its business.
 */
export function keptPathOf(address: string): string | null {
  const mark = address.indexOf("?");
  const path = mark < 0 ? address : address.slice(0, mark);
  if (!isCanonical(path)) return null;
  if (path.length > longest || !wellFormed.test(path) || others.some((other) => path.startsWith(other)) || path.endsWith(".png")) return null;
  if (mark >= 0 && [...new URLSearchParams(address.slice(mark)).keys()].some((name) => meaningful.has(name))) return null;
  return path;
}
