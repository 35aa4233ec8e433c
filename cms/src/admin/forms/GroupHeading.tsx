import { Typography } from "@strapi/design-system";
import type { ReactNode } from "react";

/** The heading over a group of fields; it comes where other inputs have their hint. */
export function GroupHeading({ hint }: { readonly hint?: ReactNode }) {
  return (
    <Typography tag="h2" variant="delta" data-parasol="group">
      {hint}
    </Typography>
  );
}
