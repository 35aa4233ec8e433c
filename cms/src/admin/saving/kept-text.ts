/**
 * Typed text that outlives the session it was typed in: when a session ends by itself, whoever logs in again in this tab finds
 * what they had typed. It is held in the tab's memory alone, because text on its way to the public must not lie on a disk that
 * may be searched, and is given back only to the person who typed it.
 */
import { useEffect, useRef, useState } from "react";
import { useAuth, useForm, useQueryParams } from "@strapi/strapi/admin";
import { useLocation } from "react-router-dom";
import { hasSessionEndedByItself } from "./session-end";
import { isSame } from "./two-texts";

interface KeptText {
  readonly userId: unknown;
  readonly values: object;
  /** What the form held before anything was typed; differs from the form's now when somebody else saved meanwhile. */
  readonly before: object;
}

const kept = new Map<string, KeptText>();

export function forgetKeptText(): void {
  kept.clear();
}

/** What became of the text of an ended session, for the form this is called in; the text itself is already in the form. */
export type PutBack = "nothing" | "put-back" | "put-back-over-changes";

interface KeptTextOfForm {
  readonly putBack: PutBack;
  /** What the text that was put back was typed over; `null` where none was, and it was typed over what the form began with. */
  readonly before: object | null;
}

const nothingKept: KeptTextOfForm = { putBack: "nothing", before: null };

/** Keeps this form's unsaved text should the session end, and puts back what an ended session left. */
export function useKeptText(): KeptTextOfForm {
  const place = usePlace();
  const userId = useAuth("useKeptText", (auth) => auth.user?.id);
  const values = useForm("useKeptText", (form) => form.values);
  const initialValues = useForm("useKeptText", (form) => form.initialValues);
  const modified = useForm("useKeptText", (form) => form.modified);
  const setValues = useForm("useKeptText", (form) => form.setValues);
  const [found, setFound] = useState<KeptTextOfForm>(nothingKept);

  const unsaved = useRef<KeptText | null>(null);
  unsaved.current = modified ? { userId, values, before: found.before ?? initialValues } : null;

  useEffect(() => {
    if (!modified) setFound(nothingKept);
  }, [modified]);

  useEffect(() => {
    const text = kept.get(place);
    kept.delete(place);
    if (text !== undefined && text.userId === userId) {
      setValues(text.values);
      setFound({ putBack: isSame(text.before, initialValues) ? "put-back" : "put-back-over-changes", before: text.before });
    }
    return () => {
      if (unsaved.current !== null && hasSessionEndedByItself()) kept.set(place, unsaved.current);
    };
    // Once for each place: the form is made anew for another document or language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);

  return found;
}

/** The address of a form: its path, and its language. */
function usePlace(): string {
  const { pathname } = useLocation();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return `${pathname} ${query.plugins?.i18n?.locale ?? ""}`;
}
