/** The first account of a new newsroom, so that nobody has to be quicker than a stranger at the registration form. */
import { readFile } from "node:fs/promises";
import type { Core } from "@strapi/strapi";
import { Fields } from "../publishing/fields.js";

/**
 * Creates the account that `file` names (`{"email", "password"}`, JSON) when there is no account at all.
 * Without such a file the admin asks whoever comes first to register, as Strapi does.
 */
export async function ensureFirstAccount(strapi: Core.Strapi, file: string): Promise<void> {
  if (await strapi.service("admin::user").exists()) return;
  const content = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (content === null) return;
  const account = new Fields(JSON.parse(content), file);
  const role = await strapi.service("admin::role").getSuperAdmin();
  await strapi.service("admin::user").create({
    email: account.requiredText("email"),
    password: account.requiredText("password"),
    firstname: "Parasol",
    isActive: true,
    roles: [role.id],
    registrationToken: null,
  });
}
