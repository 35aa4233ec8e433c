import { useEffect } from "react";
import { useForm } from "@strapi/strapi/admin";

/**
 * Holds the form still while it is being saved: when the answer comes Strapi sets the form to what it had sent, and whatever
 * was typed since would be gone without a word.
 */
export function useStillFormWhileSaving(): void {
  const isSubmitting = useForm("useStillFormWhileSaving", (form) => form.isSubmitting);
  useEffect(() => {
    // On a small screen the buttons are drawn outside the form, so it is not among what surrounds us.
    document.querySelector("main form")?.toggleAttribute("inert", isSubmitting);
  }, [isSubmitting]);
}
