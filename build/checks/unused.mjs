import { runInstalled } from '../setup/run.mjs';
import { verdict } from './check.mjs';

/** @type {import('./check.mjs').Check} */
export const unused = {
  name: 'unused',
  title: 'unused files, exports and dependencies (knip)',
  run: async () => {
    const args = ['--config', 'build/knip.json', '--no-progress', '--no-config-hints'];
    const { code, output } = await runInstalled('knip', args);
    return verdict(code === 0 ? [] : [output.trim()]);
  },
};
