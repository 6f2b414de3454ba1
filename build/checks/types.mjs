import { runInstalled } from '../setup/run.mjs';
import { verdict } from './check.mjs';

/** Each folder with the globals it runs among: a `window` or `process` in shared/ is an error. */
const projects = [
  'shared/tsconfig.json',
  'shared/tsconfig.test.json',
  'renderer/tsconfig.json',
  'renderer/tsconfig.test.json',
  'electron/tsconfig.json',
  'e2e/tsconfig.json',
  'build/tsconfig.json',
];

/** @type {import('./check.mjs').Check} */
export const types = {
  name: 'types',
  title: 'types (TypeScript, folder by folder)',
  run: async () => verdict((await Promise.all(projects.map(compile))).flat()),
};

/** @param {string} project */
async function compile(project) {
  const { code, output } = await runInstalled('tsc', [
    '--noEmit',
    '--pretty',
    'false',
    '-p',
    project,
  ]);
  // A project whose files are yet to be written has nothing wrong with it.
  if (code === 0 || /^error TS18003/.test(output)) return [];
  return [`${project}:`, output.trim()];
}
