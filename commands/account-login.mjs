import { randomUUID } from "node:crypto";
import { textAt } from "./json-file.mjs";
import { originAt } from "./settings.mjs";

/**
 * Whether the password that was generated for an account still opens the admin: found out by logging in, and out again.
 *
 * @param {import("./settings.mjs").Settings} settings of a running CMS
 * @param {import("./secrets.mjs").Account} account
 * @returns {Promise<"valid" | "changed" | "unknown">} unknown when the CMS does not say, for example after many attempts
 */
export async function statusOfPassword({ host, cmsPort }, { email, password }) {
  const admin = `${originAt(host, cmsPort)}/admin`;
  const deviceId = randomUUID();
  const ask = (/** @type {string} */ path, /** @type {object} */ body, /** @type {Record<string, string>} */ headers = {}) =>
    fetch(`${admin}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ ...body, deviceId }),
      signal: AbortSignal.timeout(10_000),
    });
  try {
    const login = await ask("login", { email, password });
    /** @type {unknown} */
    const answer = await login.json();
    if (login.status === 400) return "changed";
    if (login.status !== 200 || typeof answer !== "object" || answer === null || !("data" in answer)) return "unknown";
    await ask("logout", {}, { authorization: `Bearer ${textAt(answer.data, "token")}` });
    return "valid";
  } catch {
    return "unknown";
  }
}
