/** The role of those who write, translate and publish: everything editorial in every language, and no administration. */
import type { Core } from "@strapi/strapi";
import { isRecord } from "../fields.js";

const code = "parasol-pr-manager";

const role = {
  name: "PR manager",
  description: "Writes, translates and publishes in every language, and keeps the pictures. No settings, no accounts.",
};

/** Deleting a file is part of changing it. */
const uploadActions = [
  "plugin::upload.read",
  "plugin::upload.assets.create",
  "plugin::upload.assets.update",
  "plugin::upload.assets.download",
];

/**
 * Makes the role, and gives it at every start, and with every change of the languages, what it may do: a field or language
 * that was added would otherwise be silently left out of what its people see and save. Who needs other rights is given a role
 * of their own.
 *
 * @returns its id
 */
export async function keepPrManagerRole(strapi: Core.Strapi): Promise<number> {
  const roles = strapi.service("admin::role");
  const { id } = (await roles.findOne({ code })) ?? (await roles.create({ ...role, code }));
  await allow(strapi, id);
  strapi.db.lifecycles.subscribe({
    models: ["plugin::i18n.locale"],
    afterCreate: () => allow(strapi, id),
    afterDelete: () => allow(strapi, id),
  });
  return id;
}

async function allow(strapi: Core.Strapi, roleId: number): Promise<void> {
  const found: unknown = await strapi.plugin("i18n").service("locales").find();
  // `null` would do for the server; the admin's own choices of language want them by name.
  const locales = Array.isArray(found) ? found.filter(isRecord).map(({ code: locale }) => String(locale)) : [];
  const uploads = uploadActions.map((action) => ({ action }));
  await strapi.service("admin::role").assignPermissions(roleId, [...editorialPermissions(strapi, locales), ...uploads]);
}

/** All that can be done with the newsroom's own types, with all their fields. */
function editorialPermissions(strapi: Core.Strapi, locales: readonly string[]): object[] {
  const actions: unknown[] = strapi.service("admin::permission").actionProvider.values();
  const editorial = actions.filter((action) => isRecord(action) && action.section === "contentTypes");
  const permissions: unknown[] = strapi.service("admin::content-type").getPermissionsWithNestedFields(editorial);
  return permissions.filter(isRecord).flatMap((permission) => {
    const { subject, properties } = permission;
    if (typeof subject !== "string" || !subject.startsWith("api::newsroom.")) return [];
    return [{ ...permission, properties: { ...(isRecord(properties) && properties), locales } }];
  });
}
