import { useEffect, useRef, type RefObject } from "react";
import { useForm } from "@strapi/strapi/admin";

/**
 * Holds the form still while it is being saved: when the answer comes Strapi sets the form to what it had sent, and whatever
 * was typed since would be gone without a word.
 *
 * @returns a ref for an element within the form
 */
export function useStillFormWhileSaving(): RefObject<HTMLDivElement> {
  const inForm = useRef<HTMLDivElement>(null);
  const isSubmitting = useForm("useStillFormWhileSaving", (form) => form.isSubmitting);
  useEffect(() => {
    inForm.current?.closest("form")?.toggleAttribute("inert", isSubmitting);
  }, [isSubmitting]);
  return inForm;
}
