import type { Inline, LocaleTag, RichText, RichTextList, RichTextListItem, RichTextNode, TextRun } from "@parasol/shared";
import { toSafeHref } from "./site-link";
import { typesetRuns } from "./typeset";

interface RichTextCheck {
  readonly origin: string;
  readonly locale: LocaleTag | undefined;
  /** Told the type of every node that was left out. */
  readonly report: (type: unknown) => void;
}

/** Lists deeper than this are cut: nobody reads them, and a walk through them must end. */
const deepestList = 6;

/** The nodes of a formatted text that this site can show; the others are reported and left out. */
export function checkRichText(content: unknown, check: RichTextCheck): RichText {
  return children({ children: content }).flatMap((node): RichTextNode[] => {
    switch (node.type) {
      case "paragraph":
        return [{ type: "paragraph", children: checkInlines(node, check) }];
      case "quote":
        return [{ type: "quote", children: checkInlines(node, check) }];
      case "heading":
        return [{ type: "heading", level: checkLevel(node.level), children: checkInlines(node, check) }];
      case "list":
        return checkList(node, check, 1);
      default:
        check.report(node.type);
        return [];
    }
  });
}

type Node = Readonly<Record<string, unknown>>;

function checkLevel(level: unknown): 2 | 3 | 4 {
  return level === 3 || level === 4 ? level : 2;
}

function checkList(node: Node, check: RichTextCheck, depth: number): RichTextList[] {
  if (depth > deepestList) {
    check.report("list too deep");
    return [];
  }
  const format = node.format === "ordered" ? "ordered" : "unordered";
  const parts = children(node).flatMap((child): (RichTextListItem | RichTextList)[] => {
    if (child.type === "list-item") return [{ type: "list-item", children: checkInlines(child, check) }];
    if (child.type === "list") return checkList(child, check, depth + 1);
    check.report(child.type);
    return [];
  });
  return [{ type: "list", format, children: parts }];
}

function checkInlines(node: Node, check: RichTextCheck): readonly Inline[] {
  const inlines = children(node).flatMap((child): Inline[] => {
    if (child.type === "text") return [checkRun(child)];
    if (child.type === "link") return checkLink(child, check);
    check.report(child.type);
    return [];
  });
  return typesetRuns(inlines, check.locale);
}

/** A link that is not safe to follow keeps its words. */
function checkLink(node: Node, check: RichTextCheck): Inline[] {
  const runs = children(node).filter((child) => child.type === "text").map(checkRun);
  const url = typeof node.url === "string" ? toSafeHref(node.url, check.origin) : undefined;
  return url ? [{ type: "link", url, children: runs }] : runs;
}

function checkRun(node: Node): TextRun {
  return {
    type: "text",
    text: typeof node.text === "string" ? node.text : "",
    ...(node.bold === true && { bold: true }),
    ...(node.italic === true && { italic: true }),
    ...(node.underline === true && { underline: true }),
    ...(node.strikethrough === true && { strikethrough: true }),
  };
}

function children(node: Node): readonly Node[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
