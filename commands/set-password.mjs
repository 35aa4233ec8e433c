/**
 * Run by `npm run password` inside cms/. Does what `strapi admin:reset-user-password` does, and no more: that one takes the
 * password as an argument, which every account of the machine can read in the list of processes, and compiles the CMS anew.
 */
import { createRequire } from "node:module";
import path from "node:path";

const appDir = process.cwd();
const { createStrapi } = createRequire(path.join(appDir, "package.json"))("@strapi/strapi");
const { ACCOUNT_EMAIL: email, ACCOUNT_PASSWORD: password } = process.env;

const strapi = await createStrapi({ appDir, distDir: path.join(appDir, "dist"), serveAdminPanel: false }).load();
try {
  await strapi.service("admin::user").resetPasswordByEmail(email, password);
  const { id } = await strapi.db.query("admin::user").findOne({ where: { email } });
  await strapi.sessionManager("admin").invalidateRefreshToken(String(id));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
await strapi.destroy();
process.exit();
