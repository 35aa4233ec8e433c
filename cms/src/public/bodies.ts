/** A body in its three forms, and the files that it and its publication show. */
import { renderBodyHtml } from "./body-html.js";
import { renderBodyText } from "./body-text.js";
import type { Resolvers } from "./generated/resolvers.js";

type Written = Pick<
  Resolvers,
  "Attachment" | "Body" | "BodyBlock" | "FigureBlock" | "Picture" | "QuoteBlock" | "Rendition" | "TextBlock"
>;

export const bodies: Written = {
  Body: {
    blocks: (body, _, { hand }) => {
      hand(body.length === 0 ? "" : JSON.stringify(body));
      return body;
    },
    html: (body, _, { addresses, hand }) => hand(renderBodyHtml(body, addresses)),
    text: (body, _, { hand }) => hand(renderBodyText(body)),
  },
  BodyBlock: { __resolveType: (block) => blockNames[block.kind] },
  TextBlock: { content: (block) => block.content },
  FigureBlock: { picture: (block) => block.picture },
  QuoteBlock: { text: (block) => block.text, attribution: (block) => block.attribution },
  Picture: {
    alt: (picture) => picture.alt,
    caption: (picture) => picture.caption,
    credit: (picture) => picture.credit,
    licence: (picture) => picture.licence,
    width: (picture) => picture.width,
    height: (picture) => picture.height,
    url: (picture, _, { addresses }) => addresses.ofMedia(picture.fallback),
    renditions: (picture) => picture.renditions,
  },
  Rendition: {
    url: (rendition, _, { addresses }) => addresses.ofMedia(rendition.name),
    mediaType: (rendition) => rendition.mediaType,
    width: (rendition) => rendition.width,
    height: (rendition) => rendition.height,
    bytes: (rendition) => rendition.bytes,
  },
  Attachment: {
    url: (file, _, { addresses }) => addresses.ofMedia(file.name),
    mediaType: (file) => file.mediaType,
    bytes: (file) => file.bytes,
  },
};

const blockNames = { text: "TextBlock", figure: "FigureBlock", quote: "QuoteBlock" } as const;
