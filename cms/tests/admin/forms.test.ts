import { describe, expect, it } from "vitest";
import { componentForms } from "../../src/forms/component-forms.js";
import { fieldsOf, technicalFields, type Row } from "../../src/forms/form.js";
import { typeForms } from "../../src/forms/type-forms.js";
import { components, types, type Schema } from "./schemas.js";

/** Fields that Strapi shows in a row of their own and no other. */
const wholeRow = ["component", "dynamiczone", "blocks", "json"];

it("every type and every component has a form, and there is no form of anything else", () => {
  expect(Object.keys(typeForms).sort()).toEqual(types.map(({ uid }) => uid).sort());
  expect(Object.keys(componentForms).sort()).toEqual(components.map(({ uid }) => uid).sort());
});

describe.each(withSchema(typeForms, types))("the form of $uid", ({ uid, form, schema }) => {
  const rows = form.groups.flatMap((group) => group.rows);

  it("shows every field once, and no technical one", () => expectEveryField(schema, rows));
  it("has rows that fit", () => expectFittingRows(schema, rows));

  it("is named, listed and sorted by fields that there are", () => {
    const known = [...Object.keys(schema.attributes), "updatedAt", "createdAt"];
    expect(["string", "text"]).toContain(schema.attributes[form.title]?.type);
    expect(known).toEqual(expect.arrayContaining([...form.list.columns, form.list.sortBy]));
    expect(uid.endsWith("photo-record") ? "image" : form.title).toBe(form.list.columns[0]);
  });
});

describe.each(withSchema(componentForms, components))("the form of $uid", ({ form, schema }) => {
  it("shows every field once, and no technical one", () => expectEveryField(schema, form.rows));
  it("has rows that fit", () => expectFittingRows(schema, form.rows));

  it("has a title that can be shown", () => {
    if (form.title !== null) expect(["string", "text", "enumeration"]).toContain(schema.attributes[form.title]?.type);
  });
});

function expectEveryField({ attributes }: Schema, rows: readonly Row[]): void {
  const shown = Object.keys(attributes).filter((field) => !technicalFields.includes(field));
  expect([...fieldsOf(rows)].sort()).toEqual(shown.sort());
}

function expectFittingRows({ attributes }: Schema, rows: readonly Row[]): void {
  for (const row of rows) {
    const widths = Object.values(row).map(({ width }) => width);
    expect(widths.reduce((sum, width) => sum + width, 0), Object.keys(row).join(" ")).toBeLessThanOrEqual(12);
    for (const [field, { width }] of Object.entries(row)) {
      const { type = "" } = attributes[field] ?? {};
      if (wholeRow.includes(type)) expect(width, field).toBe(12);
      // Narrower, the field is wider than its column on a screen of 1280 points, and lies over its neighbour.
      if (["date", "time", "datetime"].includes(type)) expect(width, field).toBeGreaterThanOrEqual(4);
    }
  }
}

function withSchema<Form>(forms: Readonly<Record<string, Form>>, schemas: readonly Schema[]): { uid: string; form: Form; schema: Schema }[] {
  return Object.entries(forms).flatMap(([uid, form]) => schemas.filter((schema) => schema.uid === uid).map((schema) => ({ uid, form, schema })));
}
