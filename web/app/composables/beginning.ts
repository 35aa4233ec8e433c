import { truncate } from "~~/config/truncate";
import type { BodyFragment } from "~~/server/cms/generated/documents";

/** Characters of a description that search engines show. */
const longest = 160;

/** How a text begins, for the description of a page that has no summary; `undefined` where it has no paragraph. */
export function beginningOf({ blocks }: Pick<BodyFragment, "blocks">): string | undefined {
  for (const block of blocks) {
    if (block.__typename !== "TextBlock") continue;
    const paragraph = block.content.find(({ type }) => type === "paragraph");
    const text = paragraph && textOf(paragraph).replace(/\s+/g, " ").trim();
    if (text) return truncate(text, longest);
  }
  return undefined;
}

function textOf(node: object): string {
  if ("text" in node && typeof node.text === "string") return node.text;
  return "children" in node && Array.isArray(node.children) ? node.children.filter(isNode).map(textOf).join("") : "";
}

function isNode(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
