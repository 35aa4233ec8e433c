/** The first accounts of a new newsroom, so that nobody has to be quicker than a stranger at the registration form. */
import { readFile } from "node:fs/promises";
import type { Core } from "@strapi/strapi";
import { Fields } from "../fields.js";

/**
 * Creates the accounts that `file` names when there is no account at all: the administrator, and where the newsroom is a
 * demonstration a PR manager as well (`{"email", "password", "prManager"?: {"email", "password"}}`, JSON). Without such a file
 * the admin asks whoever comes first to register, as Strapi does.
 */
export async function ensureFirstAccounts(strapi: Core.Strapi, file: string, prManagerRole: number): Promise<void> {
  if (await strapi.service("admin::user").exists()) return;
  const content = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (content === null) return;
  const administrator = new Fields(JSON.parse(content), file);
  const { id: administratorRole } = await strapi.service("admin::role").getSuperAdmin();
  await createAccount(strapi, administrator, "Administrator", administratorRole);
  const prManager = administrator.component("prManager");
  if (prManager) await createAccount(strapi, prManager, "PR manager", prManagerRole);
}

async function createAccount(strapi: Core.Strapi, account: Fields, firstname: string, role: number): Promise<void> {
  await strapi.service("admin::user").create({
    email: account.requiredText("email"),
    password: account.requiredText("password"),
    firstname,
    isActive: true,
    roles: [role],
    registrationToken: null,
  });
}
