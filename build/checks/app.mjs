import { appParts, ensureBuilt } from '../builds.mjs';
import { Stop } from '../setup/say.mjs';
import { verdict } from './check.mjs';

/** @type {import('./check.mjs').Check} */
export const app = {
  name: 'build',
  title: 'build (Vite)',
  run: async () => {
    try {
      await ensureBuilt([...appParts, 'cli'], { say: console.log, force: true });
      return verdict([]);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return verdict([error.message]);
    }
  },
};
