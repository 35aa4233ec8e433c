import { useEffect } from "react";
import { unstable_useContentManagerContext, useForm } from "@strapi/strapi/admin";
import { useIsReadingAwaited } from "./read-again";

/**
 * Holds the form still while it is being saved, and until it was read again: Strapi sets the form to what it had sent, and
 * then to what it reads, and whatever was typed since would be gone without a word. The page's own form alone: one in a window
 * above it, in which a relation is edited, is not held.
 */
export function useStillFormWhileSaving(): void {
  const isSubmitting = useForm("useStillFormWhileSaving", (form) => form.isSubmitting);
  const { collectionType, model, id } = unstable_useContentManagerContext();
  const isReadingAwaited = useIsReadingAwaited({ collectionType, model, documentId: id });
  useEffect(() => {
    // On a small screen the buttons are drawn outside the form, so it is not among what surrounds us.
    document.querySelector("main form")?.toggleAttribute("inert", isSubmitting || isReadingAwaited);
  }, [isSubmitting, isReadingAwaited]);
}
