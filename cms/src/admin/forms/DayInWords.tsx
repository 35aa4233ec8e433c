/** Beside a day’s field: the day in words, since figures alone (05/04) are read as two different days. */
import { Box, useField } from "@strapi/design-system";
import { useForm } from "@strapi/strapi/admin";
import { FormattedDate } from "react-intl";
import { valueAt } from "./form-values";

/** In the field’s hint; Strapi takes the hint away while the field is refused. */
export function DayInWords() {
  const { name = "" } = useField("DayInWords");
  const day = useForm("DayInWords", (form) => valueAt(form.values, name));
  if (typeof day !== "string" || !/^\d{4}-\d\d-\d\d/.test(day)) return null;
  // A day is the same day everywhere.
  return (
    <Box tag="strong" display="block" data-parasol="day-in-words">
      <FormattedDate value={`${day.slice(0, 10)}T00:00:00Z`} timeZone="UTC" dateStyle="full" />
    </Box>
  );
}

/** Beside the field’s label, while there is no hint to hold it: the day that was refused must still be read. */
export function RefusedDayInWords() {
  const { error } = useField("RefusedDayInWords");
  return error ? <DayInWords /> : null;
}
