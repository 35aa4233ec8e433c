/** A body as plain text: its blocks, paragraphs and lists separated by an empty line. */
import type { Inline, RichTextList, RichTextNode } from "@parasol/shared";
import type { StoredBlock, StoredBody, StoredPicture } from "../ledger/stored.js";
import { leaveOut } from "./body-html.js";

export function renderBodyText(body: StoredBody): string {
  return joined("\n\n", body.map(renderBlock));
}

function renderBlock(block: StoredBlock): string {
  switch (block.kind) {
    case "text":
      return joined("\n\n", block.content.map(renderNode));
    case "figure":
      return renderPicture(block.picture);
    case "quote":
      return joined("\n", [block.text.trim(), block.attribution === null ? "" : `— ${block.attribution}`]);
    default:
      return leaveOut(block);
  }
}

/** Who cannot see the picture is told what it shows; caption and credit follow. */
function renderPicture(picture: StoredPicture): string {
  return joined("\n", [picture.alt, picture.caption ?? "", picture.credit ?? ""]);
}

function renderNode(node: RichTextNode): string {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "quote":
      return renderInlines(node.children);
    case "list":
      return renderList(node, "");
    default:
      return "";
  }
}

function renderList(list: RichTextList, indent: string): string {
  let number = 0;
  const lines = list.children.map((child) => {
    if (child.type === "list") return renderList(child, `${indent}  `);
    if (child.type !== "list-item") return "";
    number += 1;
    const mark = list.format === "ordered" ? `${number}.` : "-";
    return `${indent}${mark} ${renderInlines(child.children)}`;
  });
  return joined("\n", lines);
}

function renderInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === "link" ? renderInlines(inline.children) : inline.type === "text" ? inline.text : "",
    )
    .join("");
}

function joined(separator: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}
