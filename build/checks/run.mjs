import { app } from './app.mjs';
import { e2e } from './e2e.mjs';
import { layers } from './layers.mjs';
import { licences } from './licences.mjs';
import { lint } from './lint.mjs';
import { packaged } from './packaged.mjs';
import { text } from './text.mjs';
import { types } from './types.mjs';
import { unit } from './unit.mjs';
import { unused } from './unused.mjs';
import { workflows } from './workflows.mjs';

const checks = [types, lint, text, workflows, layers, unused, unit, app, licences, packaged, e2e];

/** @typedef {{ name: string, seconds: string, passed: number, failed: number }} Row */

/**
 * Runs the named checks one after the other and ends with a table and one line of totals.
 * @param {readonly string[]} names
 * @param {string[]} args for the only check named
 * @returns {Promise<number>} exit code
 */
export async function runChecks(names, args) {
  const rows = [];
  for (const check of checks.filter(({ name }) => names.includes(name))) {
    rows.push(await runCheck(check, args));
  }
  printTable(rows);
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {import('./check.mjs').Check} check
 * @param {string[]} args
 * @returns {Promise<Row>}
 */
async function runCheck(check, args) {
  console.log(`\n== ${check.title}`);
  const started = Date.now();
  const { passed, failed, output } = await check.run(args).catch(crashed);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (output !== '') console.log(output);
  console.log(`${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { name: check.name, seconds, passed, failed };
}

/**
 * A check that itself breaks must not keep the others from running.
 * @param {unknown} error
 * @returns {import('./check.mjs').Verdict}
 */
function crashed(error) {
  const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, output };
}

/** @param {Row[]} rows */
function printTable(rows) {
  console.log(
    `\n${'check'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`,
  );
  for (const { name, passed, failed, seconds } of rows) {
    console.log(
      `${name.padEnd(10)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.padStart(9)}`,
    );
  }
}
