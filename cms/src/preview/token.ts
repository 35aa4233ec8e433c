/** The token that opens a preview for a while: what may be seen with it, by when, and a signature over both. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { isLocaleTag, type LocaleTag } from "@parasol/shared";
import { isEditorLanguage, type EditorLanguage } from "../editor-languages.js";
import { isTypeName } from "../ledger/publication-types.js";
import type { PublicationTypeName } from "../ledger/stored.js";

export interface Preview {
  readonly type: PublicationTypeName;
  readonly documentId: string;
  /** Whether the draft is wanted, or what is published. */
  readonly status: "draft" | "published";
  /** The languages that its editor may read. */
  readonly locales: readonly LocaleTag[];
  /** The language in which she reads the admin. */
  readonly language: EditorLanguage;
}

export interface OpenPreview extends Preview {
  /** When it ends, in seconds since 1970. */
  readonly until: number;
}

/** How long a token is good for at least, in seconds. */
const lifetime = 20 * 60;
/** Tokens made within these seconds are the same, so that the frame does not load anew whenever the admin asks. */
const step = 5 * 60;

export function signToken(preview: Preview, key: string, now: Date): string {
  const { type, documentId, status, locales, language } = preview;
  const until = Math.ceil(now.getTime() / 1000 / step) * step + lifetime;
  const content = Buffer.from(JSON.stringify([type, documentId, status, locales, language, until])).toString("base64url");
  return `${content}.${sign(content, key)}`;
}

/** `null` for what was not signed by us, was changed, or has ended. */
export function readToken(token: string, key: string, now: Date): OpenPreview | null {
  const [content = "", signature = "", ...rest] = token.split(".");
  const given = Buffer.from(signature, "latin1");
  const right = Buffer.from(sign(content, key), "latin1");
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const signed: unknown = JSON.parse(Buffer.from(content, "base64url").toString("utf8"));
  if (!Array.isArray(signed)) return null;
  const [type, documentId, status, locales, language, until]: unknown[] = signed;
  if (!isTypeName(type) || typeof documentId !== "string" || (status !== "draft" && status !== "published")) return null;
  if (!Array.isArray(locales) || !locales.every(isLocaleTag) || !isEditorLanguage(language) || typeof until !== "number") return null;
  return until * 1000 > now.getTime() ? { type, documentId, status, locales, language, until } : null;
}

function sign(content: string, key: string): string {
  return createHmac("sha256", key).update(`preview\n${content}`).digest("base64url");
}
