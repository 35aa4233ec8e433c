/**
 * Makes of Strapi’s form the one an editor needs: panels with headings, hints in her language, a notice in place of a technical
 * check box. Registered at the hook `Admin/CM/pages/EditView/mutate-edit-view-layout`, which is internal to Strapi 5.54.
 */
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { fieldsOf, type TypeForm } from "../../forms/form";
import { typeForms } from "../../forms/type-forms";
import { hasHint, hintId } from "../words";
import { DayInWords, RefusedDayInWords } from "./DayInWords";
import type { HookInput, LaidOutField, LaidOutForm, LaidOutRow } from "./form-layout";

/** Kinds of input of ours; app.tsx says what each shows. */
export const headingInput = "parasol-heading";
export const removedInput = "parasol-removed";

// Every field of a form asks for the form’s layout; it is shaped once for each that Strapi has.
const shaped = new WeakMap<object, HookInput>();

export function shapeForm<Input extends HookInput>(input: Input): Input {
  const known = shaped.get(input.layout.metadatas);
  if (known !== undefined) return { ...input, layout: known.layout };
  const layout = shapeLayout(input.layout);
  shaped.set(input.layout.metadatas, { layout });
  return { ...input, layout };
}

function shapeLayout(form: LaidOutForm): LaidOutForm {
  const components = Object.entries(form.components).map(([uid, component]) => [
    uid,
    { ...component, layout: component.layout.map((row) => row.map(shapeField)) },
  ]);
  return { ...form, components: Object.fromEntries(components), layout: intoPanels(form.layout.flat()) };
}

/** A panel for each group of the form. Strapi shows the blocks of a text in a panel of their own. */
function intoPanels(rows: readonly LaidOutRow[]): readonly (readonly LaidOutRow[])[] {
  const form = formOf(rows);
  const headings = new Map((form?.groups ?? []).map(({ heading, rows: own }) => [fieldsOf(own)[0] ?? "", heading]));
  const panels: LaidOutRow[][] = [];
  let wasBlocks = false;
  for (const row of rows) {
    const [first] = row;
    if (first === undefined) continue;
    const heading = headings.get(first.name);
    const isBlocks = first.type === "dynamiczone";
    if (heading !== undefined || isBlocks || wasBlocks || panels.length === 0) panels.push([]);
    if (form && heading) panels.at(-1)?.push([headingOver(first, heading, form.title)]);
    if (isBlocks && heading) panels.push([]);
    panels.at(-1)?.push(row.map(shapeField));
    wasBlocks = isBlocks;
  }
  return panels;
}

/** Which form these rows are of: the address of the first field says it. */
function formOf(rows: readonly LaidOutRow[]): TypeForm | undefined {
  const address = rows[0]?.[0]?.hint;
  return typeof address === "string" ? typeForms[address.slice(0, address.lastIndexOf("."))] : undefined;
}

/** Strapi asks of every field whether the editor may see it, so a heading goes by the name of one that everybody sees. */
function headingOver(field: LaidOutField, heading: string, name: string): LaidOutField {
  const hint = <FormattedMessage id={`parasol.group.${heading}`} />;
  return { ...field, name, type: headingInput, size: 12, attribute: { type: "string" }, hint };
}

function shapeField(field: LaidOutField): LaidOutField {
  const { hint: address } = field;
  const { hint: _address, ...rest } = field;
  const type = field.name === "removedElsewhere" ? { type: removedInput } : {};
  return { ...rest, ...type, ...hintOf(field.type, address), ...besideLabel(field), attribute: withoutLimits(field.attribute) };
}

function hintOf(type: string, address: ReactNode): { readonly hint?: ReactNode } {
  const words = typeof address === "string" && hasHint(address) ? <FormattedMessage id={hintId(address)} /> : null;
  if (type === "date") {
    return {
      hint: (
        <>
          <DayInWords />
          {words}
        </>
      ),
    };
  }
  return words === null ? {} : { hint: words };
}

function besideLabel({ type, labelAction }: LaidOutField): { readonly labelAction?: ReactNode } {
  if (type !== "date") return {};
  return {
    labelAction: (
      <>
        {labelAction}
        <RefusedDayInWords />
      </>
    ),
  };
}

/** Strapi would say “max. 200 characters” under every field. The limits hold all the same: they are checked from the schema. */
function withoutLimits(attribute: object): object {
  return Object.fromEntries(Object.entries(attribute).filter(([name]) => !["min", "max", "minLength", "maxLength"].includes(name)));
}
