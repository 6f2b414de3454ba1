import { readFileSync, rmSync } from 'node:fs';
import { reportFile } from '../checks/reports.mjs';
import { runPlaywright } from '../playwright.mjs';
import { Stop } from '../setup/say.mjs';

/**
 * The benchmarks of the running app: e2e/bench drives it and writes its figures to a file.
 * @returns {AsyncGenerator<import('./model/measure').Measurement>}
 */
export async function* measureApp() {
  const file = reportFile('bench');
  rmSync(file, { force: true });
  const { code, output } = await runPlaywright(
    ['--project=bench', '--workers=1'],
    { HEADROOM_BENCH_REPORT: file },
    { show: false },
  );
  if (code !== 0) throw new Stop(`The app could not be measured:\n${output}`, 'run npm test.');
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) yield JSON.parse(line);
}
