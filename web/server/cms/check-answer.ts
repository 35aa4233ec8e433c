import { isLocaleTag, readWebAddress, type LocaleTag } from "@parasol/shared";
import { checkRichText } from "./check-rich-text";
import type { BodyFragment } from "./generated/documents";
import { toSafeHref, toSitePath } from "./site-link";
import { typeset } from "./typeset";

/** Checks an answer of the public API at the door, so that everything behind may trust it. */
export type DoorKeeper = (data: Record<string, unknown>) => Record<string, unknown>;

/** Something in an answer that this version of the site does not know, and which entry holds it. */
export interface Unknown {
  readonly id: string;
  readonly locale: string;
  /** The type that is not known, e.g. `VideoBlock`. */
  readonly type: string;
}

interface DoorSettings {
  /** The site's own origin; links to it become paths, so that every mirror stays on itself. */
  readonly origin: string;
  readonly reportUnknown: (unknown: Unknown) => void;
  readonly filePath?: (path: string) => string;
}

/** Which entry is being walked through: the nearest one that has an id and a language. */
interface Place {
  readonly id: string;
  readonly locale: LocaleTag | undefined;
}

/** Of a block that the queries ask for and that is not here, the compiler objects. */
const knownBlocks: Readonly<Record<BodyFragment["blocks"][number]["__typename"], true>> = { TextBlock: true, FigureBlock: true, QuoteBlock: true };

/** Fields that hold words for people, in the language of their entry. */
const prose = new Set([
  "aims", "alt", "attribution", "caption", "description", "examples", "name", "note", "outcomeSummary", "prompt", "safetyNote",
  "summary", "tagline", "text", "theme", "title", "venue", "who",
]);

/** Fields that hold an address that an editor typed, for readers to follow. */
const links = new Set(["link", "source", "website"]);

/**
 * The check: leaves out and reports blocks and nodes of a body that are not known, keeps only links that are safe to show,
 * turns addresses of pictures and files into paths of this site, and sets all prose in good typography.
 */
export function createDoorKeeper({ origin, reportUnknown, filePath = (path) => path }: DoorSettings): DoorKeeper {
  return (data) => checkObject(data, { id: "", locale: undefined });

  function checkObject(object: Record<string, unknown>, around: Place): Record<string, unknown> {
    const place = {
      id: typeof object.id === "string" ? object.id : around.id,
      locale: isLocaleTag(object.locale) ? object.locale : around.locale,
    };
    return Object.fromEntries(
      Object.entries(object).map(([field, value]) => [field, checkField(field, value, object, place)]),
    );
  }

  function checkField(field: string, value: unknown, owner: Record<string, unknown>, place: Place): unknown {
    if (field === "content") return checkRichText(value, { origin, locale: place.locale, report: (type) => report(type, place) });
    if (field === "url" && isPublicFile(owner)) return toPath(value);
    if (links.has(field)) return isWebAddress(value) ? toSafeHref(value, origin) : null;
    if (Array.isArray(value)) {
      return value.filter((element) => isWelcome(field, element, place)).map((element) => checkValue(field, element, place));
    }
    return checkValue(field, value, place);
  }

  function checkValue(field: string, value: unknown, place: Place): unknown {
    if (typeof value === "string") return prose.has(field) ? typeset(value, place.locale) : value;
    return isObject(value) ? checkObject(value, place) : value;
  }

  function isWelcome(field: string, element: unknown, place: Place): boolean {
    if (!isObject(element)) return true;
    switch (field) {
      case "blocks":
        if (!isKnownBlock(element)) report(element.__typename, place);
        return isKnownBlock(element);
      case "counterparts":
        return isLocaleTag(element.locale);
      case "socialChannels":
        return isWebAddress(element.url) && !toSitePath(element.url, origin);
      default:
        return true;
    }
  }

  function report(type: unknown, place: Place): void {
    reportUnknown({ id: place.id, locale: place.locale ?? "", type: String(type) });
  }

  function toPath(value: unknown): string {
    return typeof value === "string" ? filePath(URL.parse(value, origin)?.pathname ?? "") : "";
  }

}

function isKnownBlock({ __typename: type }: Record<string, unknown>): boolean {
  return typeof type === "string" && Object.hasOwn(knownBlocks, type);
}

function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && readWebAddress(value) !== null;
}

/** Whether something is a file of the public store, which this site serves itself. */
function isPublicFile(owner: Record<string, unknown>): boolean {
  return owner.__typename === "Picture" || owner.__typename === "Rendition" || owner.__typename === "Attachment";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
