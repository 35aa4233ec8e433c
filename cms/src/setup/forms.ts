/** Lays out the admin’s forms and lists as `src/forms` describes them, so that a fresh newsroom has them from its first start. */
import { isDeepStrictEqual } from "node:util";
import type { Core } from "@strapi/strapi";
import { componentForms } from "../forms/component-forms.js";
import { fieldsOf, type Row, type TypeForm } from "../forms/form.js";
import { typeForms } from "../forms/type-forms.js";
import { isRecord } from "../fields.js";

/** What Strapi is told of one form and its list. */
interface WantedConfiguration {
  readonly uid: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}

const rowsPerPage = 50;

/**
 * Sets every form and list anew at each start: what an administrator changed in "Configure the view" lasts until the next one,
 * and lasts for good in `src/forms`. Writes only what differs.
 */
export async function configureForms(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin("content-manager");
  for (const [uid, form] of Object.entries(typeForms)) {
    await configure(strapi, contentManager.service("content-types"), strapi.contentTypes, ofType(uid, form));
  }
  for (const [uid, { title, rows }] of Object.entries(componentForms)) {
    const settings = { mainField: title ?? "id" };
    await configure(strapi, contentManager.service("components"), strapi.components, { uid, settings, rows, columns: [] });
  }
}

function ofType(uid: string, { title, groups, list }: TypeForm): WantedConfiguration {
  return {
    uid,
    settings: { mainField: title, defaultSortBy: list.sortBy, defaultSortOrder: list.direction, pageSize: rowsPerPage },
    rows: groups.flatMap((group) => group.rows),
    columns: list.columns,
  };
}

async function configure(
  strapi: Core.Strapi,
  service: Core.Service,
  schemas: object,
  { uid, settings, rows, columns }: WantedConfiguration,
): Promise<void> {
  const { settings: settingsBefore, metadatas: before, layouts: layoutsBefore } = await service.findConfiguration({ uid });
  const attributes = attributesOf(schemas, uid);
  const shown = fieldsOf(rows);
  const metadatas = Object.fromEntries(
    Object.entries(isRecord(before) ? before : {}).map(([field, metadata]) => {
      const { edit, list } = isRecord(metadata) ? metadata : {};
      const target = attributes.get(field);
      const mainField = typeof target === "string" ? typeForms[target]?.title : undefined;
      const fieldEdit = {
        ...(isRecord(edit) && edit),
        // The admin finds by it what it says of the field: src/admin/forms.
        description: shown.includes(field) ? `${uid}.${field}` : "",
        visible: shown.includes(field),
        ...(mainField !== undefined && { mainField }),
      };
      return [field, { edit: fieldEdit, list }];
    }),
  );
  const wanted = {
    settings: { ...(isRecord(settingsBefore) && settingsBefore), ...settings },
    metadatas,
    layouts: { list: columns, edit: rows.map((row) => Object.entries(row).map(([name, { width }]) => ({ name, size: width }))) },
  };
  const found = { settings: settingsBefore, metadatas: before, layouts: layoutsBefore };
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(wanted)))) {
    await service.updateConfiguration({ uid }, wanted);
  }
}

/** A type's or component's attributes by name: for a relation, the type it points at. */
function attributesOf(schemas: object, uid: string): ReadonlyMap<string, string | null> {
  const schema = new Map<string, unknown>(Object.entries(schemas)).get(uid);
  const attributes = isRecord(schema) && isRecord(schema.attributes) ? Object.entries(schema.attributes) : [];
  return new Map(
    attributes.map(([name, attribute]) => [
      name,
      isRecord(attribute) && typeof attribute.target === "string" ? attribute.target : null,
    ]),
  );
}
