/** What is public of a resource. A field that is not named here is private. */
import { readDocument } from "../../uploads/renditions.js";
import { bare, readReferences, type Projection } from "./projection.js";
import { readTranslators } from "./translated.js";
import { projectWebAddress } from "./web-address.js";

const kinds = {
  resource_report: "REPORT",
  resource_toolkit: "TOOLKIT",
  resource_magazine: "MAGAZINE",
  resource_film: "FILM",
  resource_book: "BOOK",
  resource_link: "LINK",
} as const;

export const projectResource: Projection<"resource"> = (entry, surroundings) => {
  const title = entry.requiredText("title");
  const summary = entry.requiredText("summary");
  const kind = entry.choice("kind", kinds);
  const upload = entry.component("file");
  const file = readDocument(entry.value("file"));
  return {
    ...bare,
    type: "resource",
    card: {
      title,
      summary,
      kind,
      link: projectWebAddress(entry, "link", surroundings),
      file: file && { name: file.name, mediaType: file.mediaType, bytes: file.bytes },
      translation: surroundings.translation,
    },
    references: {
      event: readReferences(entry, "event"),
      organisations: readReferences(entry, "organisations"),
      topics: readReferences(entry, "topics"),
      translators: readTranslators(entry, surroundings),
    },
    facets: { kind: [kind] },
    files: upload ? [{ fileId: upload.requiredInteger("id"), name: file?.name ?? "", uploadPath: file?.uploadPath ?? "" }] : [],
    words: [title, summary],
  };
};
