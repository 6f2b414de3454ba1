import { selfTest } from '../lint/self-test.mjs';
import { runInstalled } from '../setup/run.mjs';
import { verdict } from './check.mjs';

/** @type {import('./check.mjs').Check} */
export const lint = {
  name: 'lint',
  title: 'lint and format (Biome)',
  run: async () => {
    const { code, output } = await runInstalled('biome', ['check', '--error-on-warnings', '.']);
    return verdict([...(code === 0 ? [] : [output.trim()]), ...(await selfTest())]);
  },
};
