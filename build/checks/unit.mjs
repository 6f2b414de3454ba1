import { runInstalled } from '../setup/run.mjs';
import { testVerdict } from './check.mjs';
import { readReport, reportFile } from './reports.mjs';

/** @type {import('./check.mjs').Check} */
export const unit = {
  name: 'unit',
  title: 'unit and property tests (Vitest)',
  run: async (args) => {
    const file = reportFile('unit');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const command = ['run', '--config', 'build/vitest.config.mjs', ...reporters, ...args];
    const { code } = await runInstalled('vitest', command, { show: true });
    const report = readReport(file);
    const counts = report && { passed: report.numPassedTests, failed: report.numFailedTests };
    return testVerdict(counts, code);
  },
};
