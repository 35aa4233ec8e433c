/**
 * From Strapi's blocks (https://docs.strapi.io/cms/features/rich-text-blocks) to the contract's RichText. What is not named
 * here is left out and reported: an unknown node never reaches a reader, and never takes the rest of the text with it.
 */
import {
  isPublicAddress,
  type Inline,
  type Link,
  type RichText,
  type RichTextList,
  type RichTextListItem,
  type RichTextNode,
  type TextRun,
} from "@parasol/shared";
import { isRecord } from "../../fields.js";

type Omit = (what: string) => void;

export function projectRichText(blocks: unknown, omit: Omit): RichText {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block: unknown) => projectNode(block, omit));
}

function projectNode(block: unknown, omit: Omit): RichTextNode[] {
  if (!isRecord(block)) return reported(omit, "a block that is no object");
  switch (block.type) {
    case "paragraph":
    case "quote": {
      const children = projectInlines(block.children, omit);
      return isBlank(children) ? [] : [{ type: block.type, children }];
    }
    case "heading": {
      const children = projectInlines(block.children, omit);
      return isBlank(children) ? [] : [{ type: "heading", level: headingLevel(block.level), children }];
    }
    case "list":
      return projectList(block, omit);
    default:
      return reported(omit, `a block of type "${String(block.type)}"`);
  }
}

/** The page's title is the only first-level heading; what an editor sets above or below our range moves into it. */
function headingLevel(level: unknown): 2 | 3 | 4 {
  if (typeof level !== "number" || level <= 2) return 2;
  return level === 3 ? 3 : 4;
}

function projectList(block: Record<string, unknown>, omit: Omit): RichTextList[] {
  const children = Array.isArray(block.children) ? block.children : [];
  const entries = children.flatMap((child: unknown): (RichTextListItem | RichTextList)[] => {
    if (!isRecord(child)) return reported(omit, "a list item that is no object");
    if (child.type === "list") return projectList(child, omit);
    if (child.type !== "list-item") return reported(omit, `a list item of type "${String(child.type)}"`);
    const inlines = projectInlines(child.children, omit);
    return isBlank(inlines) ? [] : [{ type: "list-item", children: inlines }];
  });
  if (entries.length === 0) return [];
  return [{ type: "list", format: block.format === "ordered" ? "ordered" : "unordered", children: entries }];
}

function projectInlines(children: unknown, omit: Omit): Inline[] {
  if (!Array.isArray(children)) return [];
  return children.flatMap((child: unknown): Inline[] => {
    if (!isRecord(child)) return reported(omit, "a run of text that is no object");
    if (child.type === "text") return projectRun(child);
    if (child.type === "link") return projectLink(child, omit);
    return reported(omit, `text of type "${String(child.type)}"`);
  });
}

function projectRun(run: Record<string, unknown>): TextRun[] {
  if (typeof run.text !== "string" || run.text === "") return [];
  return [
    {
      type: "text",
      text: run.text,
      ...(run.bold === true && { bold: true }),
      ...(run.italic === true && { italic: true }),
      ...(run.underline === true && { underline: true }),
      ...(run.strikethrough === true && { strikethrough: true }),
    },
  ];
}

/** A link whose address is none that a reader may be led to stays as plain text. */
function projectLink(link: Record<string, unknown>, omit: Omit): (Link | TextRun)[] {
  const runs = Array.isArray(link.children)
    ? link.children.flatMap((child: unknown) => (isRecord(child) ? projectRun(child) : []))
    : [];
  if (runs.length === 0) return [];
  if (typeof link.url === "string" && isPublicAddress(link.url)) return [{ type: "link", url: link.url, children: runs }];
  omit("a link to an address that is neither http(s), mailto, tel nor a path of this site");
  return runs;
}

function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.type === "text" && inline.text.trim() === "");
}

function reported(omit: Omit, what: string): never[] {
  omit(what);
  return [];
}
