import type { LocaleTag } from "@parasol/shared";
import type { H3Event } from "h3";
import { withinPreview } from "../../config/within-preview";
import type { Elsewhere, Refusal } from "../cms/answer";
import type { FrameFragment } from "../cms/generated/documents";
import { answerPlainly } from "../found/plain-answer";
import { readMessages } from "../messages";
import type { Card } from "./draw-card";
import { paint } from "./painter";

/** Finds a message of the site by its key. */
type FindWords = (key: string) => string | undefined;

/** The part of a card that differs from type to type. */
type OwnWords = Pick<Card, "kicker" | "title" | "note"> & { readonly isAlarm?: boolean };

/** Draws the card of a text that was read, or says by its status why there is none. */
export async function answerWithCardOf<Text>(
  event: H3Event,
  reading: { readonly kind: "here"; readonly text: Text; readonly frame: FrameFragment } | Elsewhere | Refusal,
  locale: LocaleTag,
  write: (text: Text, find: FindWords) => OwnWords,
) {
  switch (reading.kind) {
    case "here":
      return answerWithCard(event, locale, reading.frame, (find) => write(reading.text, find));
    case "moved":
      // Another text may take the address later.
      setResponseHeader(event, "cache-control", "no-cache");
      return sendRedirect(event, withinPreview(event.context.preview, reading.path), 301);
    case "withdrawn":
      return answerPlainly(event, 410);
    case "elsewhere":
      return answerPlainly(event, reading.isWithdrawn ? 410 : 404);
    case "missing":
    case "badRequest":
      return answerPlainly(event, 404);
    case "unreachable":
      return answerPlainly(event, 503);
  }
}

export async function answerWithCard(event: H3Event, locale: LocaleTag, { site }: FrameFragment, write: (find: FindWords) => OwnWords) {
  const find = await readMessages(locale);
  const picture = await paint({
    isAlarm: false,
    ...write(find),
    siteName: site?.name ?? find("site.name") ?? "",
    demonstration: site?.demonstration ? find("site.demonstration") : undefined,
  });
  if (!picture) return answerPlainly(event, 503);
  setResponseHeaders(event, {
    // As long as any file of the public: what was taken back must go from every cache soon.
    "cache-control": "public, max-age=300",
    "content-type": "image/png",
    "content-length": picture.byteLength,
    "content-security-policy": "default-src 'none'; sandbox",
    // It is made to be shown elsewhere.
    "cross-origin-resource-policy": "cross-origin",
  });
  return picture;
}
