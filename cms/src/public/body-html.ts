/**
 * A body as HTML: the tags that the contract names and nothing else. Everything that editors wrote is escaped; a link
 * survives only to the kinds of address listed here. Nodes of a type it does not know are left out.
 */
import {
  isPublicAddress,
  type Inline,
  type RichText,
  type RichTextList,
  type RichTextListItem,
  type RichTextNode,
  type TextRun,
} from "@parasol/shared";
import type { StoredBlock, StoredBody, StoredPicture } from "../ledger/stored.js";
import type { Addresses } from "./addresses.js";

export function renderBodyHtml(body: StoredBody, addresses: Addresses): string {
  return body.map((block) => renderBlock(block, addresses)).join("\n");
}

function renderBlock(block: StoredBlock, addresses: Addresses): string {
  switch (block.kind) {
    case "text":
      return renderRichText(block.content, addresses);
    case "figure":
      return renderFigure(block.picture, addresses);
    case "quote":
      return renderQuote(block.text, block.attribution);
    default:
      return leaveOut(block);
  }
}

/** A block of a ledger that is younger than this reader; of one that this release knows, the compiler objects. */
export const leaveOut: (unknown: never) => string = () => "";

function renderRichText(content: RichText, addresses: Addresses): string {
  return content
    .map((node) => renderNode(node, addresses))
    .filter((html) => html !== "")
    .join("\n");
}

function renderNode(node: RichTextNode, addresses: Addresses): string {
  switch (node.type) {
    case "paragraph":
      return wrap("p", renderInlines(node.children, addresses));
    case "heading":
      return wrap(headingTags[node.level] ?? "p", renderInlines(node.children, addresses));
    case "quote":
      return wrap("blockquote", wrap("p", renderInlines(node.children, addresses)));
    case "list":
      return renderList(node, addresses);
    default:
      return "";
  }
}

const headingTags: Readonly<Record<number, string>> = { 2: "h2", 3: "h3", 4: "h4" };

/** A nested list belongs inside the item that it follows. */
function renderList(list: RichTextList, addresses: Addresses): string {
  const items: string[] = [];
  for (const child of list.children) {
    if (isItem(child)) items.push(renderInlines(child.children, addresses));
    else if (child.type === "list") items.push((items.pop() ?? "") + renderList(child, addresses));
  }
  return wrap(list.format === "ordered" ? "ol" : "ul", items.map((item) => wrap("li", item)).join(""));
}

function isItem(child: RichTextListItem | RichTextList): child is RichTextListItem {
  return child.type === "list-item";
}

function renderInlines(inlines: readonly Inline[], addresses: Addresses): string {
  return inlines.map((inline) => renderInline(inline, addresses)).join("");
}

function renderInline(inline: Inline, addresses: Addresses): string {
  if (inline.type === "text") return renderRun(inline);
  if (inline.type !== "link") return "";
  const words = inline.children.map(renderRun).join("");
  const url = toSafeUrl(inline.url, addresses.origin);
  return url === null || words === "" ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
}

function renderRun(run: TextRun): string {
  if (run.text === "") return "";
  let html = escapeHtml(run.text);
  if (run.strikethrough) html = `<s>${html}</s>`;
  if (run.underline) html = `<u>${html}</u>`;
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  return html;
}

function renderFigure(picture: StoredPicture, addresses: Addresses): string {
  const source = escapeHtml(addresses.ofMedia(picture.fallback));
  const size = `width="${picture.width}" height="${picture.height}"`;
  const words = [picture.caption, picture.credit]
    .filter((line) => line !== null && line !== "")
    .map((line) => escapeHtml(line ?? ""));
  const caption = words.length === 0 ? "" : `<figcaption>${words.join(" ")}</figcaption>`;
  return `<figure><img src="${source}" alt="${escapeHtml(picture.alt)}" ${size}>${caption}</figure>`;
}

function renderQuote(text: string, attribution: string | null): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => wrap("p", escapeHtml(paragraph.trim())));
  const source = attribution === null || attribution === "" ? "" : wrap("p", wrap("cite", escapeHtml(attribution)));
  return wrap("blockquote", paragraphs.join("") + source);
}

/**
 * The absolute address of a link, or `null` when it is of a kind that a text may not lead to: only `http:`, `https:`,
 * `mailto:` and `tel:`, and paths of this site. The URL parser decides as a browser would, so that `//host`, `/\host` and
 * addresses with tabs or newlines in them cannot pass for something else.
 */
export function toSafeUrl(given: string, origin: string): string | null {
  return isPublicAddress(given) ? new URL(given, origin).href : null;
}

function wrap(tag: string, inside: string): string {
  return inside === "" ? "" : `<${tag}>${inside}</${tag}>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
}
