/**
 * The shape of the contract's `RichText` scalar: the text of one body block, as a list of nodes.
 * It is the part of Strapi's blocks format that may become public; anything else is left out by the projection.
 */
export type RichText = readonly RichTextNode[];

export type RichTextNode =
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | { readonly type: "heading"; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: "quote"; readonly children: readonly Inline[] }
  | RichTextList;

export interface RichTextList {
  readonly type: "list";
  readonly format: "ordered" | "unordered";
  /** Items, each a line of text; a nested list follows the item it belongs to. */
  readonly children: readonly (RichTextListItem | RichTextList)[];
}

export interface RichTextListItem {
  readonly type: "list-item";
  readonly children: readonly Inline[];
}

export type Inline = TextRun | Link;

/** A run of text with its marks; a mark that is absent is off. */
export interface TextRun {
  readonly type: "text";
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
}

export interface Link {
  readonly type: "link";
  /** Absolute `http:`, `https:`, `mailto:` or `tel:` address, or a path of this site that begins with one slash. */
  readonly url: string;
  readonly children: readonly TextRun[];
}
