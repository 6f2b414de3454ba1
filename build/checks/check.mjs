/**
 * @typedef {{ passed: number, failed: number, output: string }} Verdict
 * @typedef {object} Check
 * @property {string} name what selects it: `npm test -- NAME`
 * @property {string} title
 * @property {(args: string[]) => Promise<Verdict>} run
 */

/**
 * The verdict of a check that finds faults: it passes or fails as one.
 * @param {string[]} faults
 * @returns {Verdict}
 */
export function verdict(faults) {
  const clean = faults.length === 0;
  return { passed: clean ? 1 : 0, failed: clean ? 0 : 1, output: faults.join('\n') };
}

/**
 * The verdict of a test runner, from its own report; a runner that left none has failed.
 * @param {{ passed: number, failed: number } | null} counts
 * @param {number} code
 * @returns {Verdict}
 */
export function testVerdict(counts, code) {
  const { passed, failed } = counts ?? { passed: 0, failed: 1 };
  return { passed, failed: code !== 0 ? Math.max(failed, 1) : failed, output: '' };
}
