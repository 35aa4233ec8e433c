/** `npm run password`: a new password for the first account, or for another: `npm run password -- --email name@example.org`. */
import "./node-version.mjs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { requireNewsroom } from "./cms-command.mjs";
import { runProgram } from "./processes.mjs";
import { Breakdown, Refusal } from "./refusal.mjs";
import { runCommand } from "./run-command.mjs";
import { ensureFirstAccounts, generatePassword, keepPassword } from "./secrets.mjs";
import { nodeForNewsroom } from "./toolchain.mjs";

const script = fileURLToPath(new URL("set-password.mjs", import.meta.url));

await runCommand(async () => {
  const wanted = readEmail(process.argv.slice(2));
  const { settings, cwd, environment } = await requireNewsroom();
  const { administrator } = ensureFirstAccounts(settings.dataFolder, { isDemo: false });
  const account = { email: wanted ?? administrator.email, password: generatePassword() };
  try {
    await runProgram({
      title: "Setting the password",
      command: nodeForNewsroom(),
      args: [script],
      cwd,
      environment: { ...environment, ACCOUNT_EMAIL: account.email, ACCOUNT_PASSWORD: account.password },
      log: path.join(settings.dataFolder, "logs", "password.log"),
      isNode: true,
    });
  } catch (fault) {
    if (fault instanceof Breakdown && fault.lastLines.includes("User not found")) {
      throw new Refusal(`No account has the e-mail ${account.email}; name one that there is with: npm run password -- --email name@example.org`);
    }
    throw fault;
  }
  keepPassword(settings.dataFolder, account);
  process.stdout.write(`\n  e-mail    ${account.email}\n  password  ${account.password}\n\nThe old password no longer works, and every browser it had opened is signed out.\n`);
});

/**
 * @param {string[]} given
 * @returns {string | undefined}
 */
function readEmail([option, email, ...more]) {
  if (option === undefined) return undefined;
  if (option !== "--email" || !email?.includes("@") || more.length > 0) throw new Refusal("Say whose, for example: npm run password -- --email name@example.org");
  return email;
}
