/** Which requests are answered with a page that is the same for everybody, and whether it is kept. */
import { mediaRoot, previewRoot } from "@parasol/shared";
import { longestAddress } from "../../config/longest-address";
import { directoryFilters } from "../cms/directory-filters";

/** Longer than any path of ours. */
const longestPath = 1_000;

/** Words in an address's query that make another page of it. */
const meaningful: ReadonlySet<string> = new Set(directoryFilters);

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

/** What is rendered for an address, for all who ask. */
export interface SharedPage {
  /** Words of the query that mean nothing are left out, so that nobody fills the store with them. */
  readonly address: string;
  /** One of the endlessly many in which words of the query choose what a page shows is not kept. */
  readonly isKept: boolean;
}

/** `null` for what is none of its business. */
export function sharedPageOf(address: string): SharedPage | null {
  const mark = address.indexOf("?");
  const path = mark < 0 ? address : address.slice(0, mark);
  if (!isCanonical(path)) return null;
  if (path.length > longestPath || !wellFormed.test(path) || others.some((other) => path.startsWith(other)) || path.endsWith(".png")) return null;
  // Refused by whoever looks at it further on.
  if (address.length > longestAddress) return null;
  if (mark >= 0 && [...new URLSearchParams(address.slice(mark)).keys()].some((name) => meaningful.has(name))) return { address, isKept: false };
  return { address: path, isKept: true };
}
