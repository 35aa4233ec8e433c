/**
 * Makes of a PDF one that shows the same pages and says nothing of who made it, when and with what. The file is written anew
 * from the objects that its pages need: earlier revisions, attached files, scripts, reviewers' notes and whatever else was
 * stored beside the pages are not among them.
 */
import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  PDFHexString,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { Refused } from "./refusals.js";
import { stripImageStream } from "./strip-image-stream.js";

/** What the catalog may keep: pages, their order and labels, bookmarks, language and structure for screen readers, layers. */
const catalogKeys = [
  "Type", "Pages", "PageLabels", "PageLayout", "PageMode", "Outlines", "Dests", "Names", "StructTreeRoot", "MarkInfo",
  "Lang", "ViewerPreferences", "OCProperties",
]; // prettier-ignore

/** What is dropped wherever it stands: metadata, programs' private data, attached files, scripts, paths on somebody's disk. */
const droppedKeys = [
  "Metadata", "PieceInfo", "LastModified", "AF", "EF", "AA", "JS", "JavaScript", "Thumb", "OPI", "VP", "Creator", "CreatorInfo",
  "User", "PTEX.FileName", "PTEX.InfoDict", "PTEX.PageNumber",
]; // prettier-ignore

/** Of an annotation: who made it and when. */
const annotationKeys = ["T", "M", "NM", "CreationDate", "Popup", "RC", "IRT", "Subj"];

/** @throws Refused `encryptedPdf` or `unreadablePdf`. */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    flattenForms(pdf);
    keepOnly(pdf.catalog, catalogKeys);
    const names = pdf.catalog.lookupMaybe(PDFName.of("Names"), PDFDict);
    if (names) keepOnly(names, ["Dests"]);
    for (const page of pdf.getPages()) keepLinksAlone(page.node);
    const root = pdf.context.trailerInfo.Root;
    if (!(root instanceof PDFRef) || pdf.getPageCount() === 0) throw new Refused("unreadablePdf");
    pdf.context.trailerInfo = { Root: root };
    dropUnreached(pdf, scrubReached(pdf, root));
    return await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
  } catch (error) {
    if (error instanceof Refused) throw error;
    // The library throws errors of many kinds at files that are no sound PDFs; each means the same for the editor.
    throw new Refused(error instanceof EncryptedPDFError ? "encryptedPdf" : "unreadablePdf");
  }
}

/** What people typed into a form becomes part of the page that shows it. */
function flattenForms(pdf: PDFDocument): void {
  if (pdf.catalog.has(PDFName.of("AcroForm"))) pdf.getForm().flatten({ updateFieldAppearances: false });
}

function keepLinksAlone(page: PDFDict): void {
  const key = PDFName.of("Annots");
  const kept = page.lookupMaybe(key, PDFArray)?.asArray().filter((entry) => {
    const annotation = page.context.lookup(entry);
    return annotation instanceof PDFDict && nameOf(annotation, "Subtype") === "Link";
  });
  if (kept) page.set(key, page.context.obj(kept));
}

/** Cleans every object that can be reached from the root, and says which those are. */
function scrubReached(pdf: PDFDocument, root: PDFRef): ReadonlySet<PDFRef> {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [root];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = pdf.context.lookup(object);
      if (target instanceof PDFInvalidObject) throw new Refused("unreadablePdf");
      if (target instanceof PDFRawStream) {
        scrubDictionary(target.dict);
        pdf.context.assign(object, stripImageStream(target));
      }
      if (target) waiting.push(target);
    } else if (object instanceof PDFArray) {
      waiting.push(...object.asArray());
    } else if (object instanceof PDFStream) {
      // A stream may name a file on the author's disk that would hold its content.
      for (const key of ["F", "FFilter", "FDecodeParms"]) object.dict.delete(PDFName.of(key));
      waiting.push(object.dict);
    } else if (object instanceof PDFDict) {
      scrubDictionary(object);
      waiting.push(...object.values());
    }
  }
  return reached;
}

function scrubDictionary(dictionary: PDFDict): void {
  for (const key of droppedKeys) dictionary.delete(PDFName.of(key));
  const isAnnotation = dictionary.has(PDFName.of("Subtype")) && dictionary.has(PDFName.of("Rect"));
  if (isAnnotation) {
    // The structure for screen readers refers to annotations too: what no page shows any more is emptied.
    if (nameOf(dictionary, "Subtype") !== "Link") keepOnly(dictionary, []);
    for (const key of annotationKeys) dictionary.delete(PDFName.of(key));
  }
  const action = dictionary.lookup(PDFName.of("A"));
  if (!(action instanceof PDFDict) || !action.has(PDFName.of("S"))) return;
  action.delete(PDFName.of("Next"));
  if (!isHarmless(action)) dictionary.delete(PDFName.of("A"));
}

/** Jumps within the document, and links to the web: anything else runs something, or names a file on somebody's disk. */
function isHarmless(action: PDFDict): boolean {
  const kind = nameOf(action, "S");
  if (kind === "GoTo" || kind === "Named") return true;
  const address = action.lookup(PDFName.of("URI"));
  const isText = address instanceof PDFString || address instanceof PDFHexString;
  return kind === "URI" && isText && /^(https?|mailto|tel):/i.test(address.decodeText());
}

function dropUnreached(pdf: PDFDocument, reached: ReadonlySet<PDFRef>): void {
  for (const [reference] of pdf.context.enumerateIndirectObjects()) {
    if (!reached.has(reference)) pdf.context.delete(reference);
  }
}

function keepOnly(dictionary: PDFDict, kept: readonly string[]): void {
  for (const key of dictionary.keys()) {
    if (!kept.includes(key.decodeText())) dictionary.delete(key);
  }
}

function nameOf(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
