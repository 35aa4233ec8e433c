/** What a rehearsal found out, one line for each thing that must hold. */

/**
 * @typedef {object} Finding
 * @property {string} what
 * @property {boolean} holds
 * @property {string} figures what was seen
 */

/** @param {(line: string) => void} say */
export function keepFindings(say) {
  /** @type {Finding[]} */
  const findings = [];
  return {
    /**
     * Looks at one thing. What is thrown counts as not holding, and the rehearsal goes on.
     *
     * @param {string} what
     * @param {() => Promise<{ holds: boolean, figures: string }>} look
     */
    async find(what, look) {
      const finding = await look().catch((/** @type {unknown} */ error) => ({ holds: false, figures: error instanceof Error ? error.message : String(error) }));
      findings.push({ what, ...finding });
      say(`  ${finding.holds ? "✓" : "✗"} ${what}${finding.figures && ` · ${finding.figures}`}`);
    },
    /** The table, and whether all holds; a rehearsal that looked at nothing has failed. */
    sum() {
      const failed = findings.filter(({ holds }) => !holds);
      const width = Math.max(0, ...findings.map(({ what }) => what.length));
      const rows = findings.map(({ what, holds, figures }) => `${holds ? "✓" : "✗"} ${what.padEnd(width)}  ${figures}`);
      return { table: rows.join("\n"), passed: findings.length - failed.length, failed: failed.length, holds: findings.length > 0 && failed.length === 0 };
    },
  };
}

/**
 * Asks until it is so.
 *
 * @param {() => Promise<boolean>} isSo
 * @param {number} longest in milliseconds
 * @returns {Promise<number | null>} after how many milliseconds; null when it never was
 */
export async function untilSo(isSo, longest) {
  const began = performance.now();
  while (performance.now() - began < longest) {
    if (await isSo().catch(() => false)) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return null;
}
