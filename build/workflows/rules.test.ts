import { expect, it } from 'vitest';
import { workflowFaults } from './rules.mjs';

const PIN = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';
const WORKFLOW = `name: A

on: push

permissions:
  contents: read

jobs:
  one:
    strategy:
      matrix:
        os: [ubuntu-24.04, macos-15]
    runs-on: \${{ matrix.os }}
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${PIN}
        with:
          persist-credentials: false
      - run: npm test

  two:
    uses: ./.github/workflows/other.yml
`;

function faultsWith(from: string, to: string): string[] {
  if (!WORKFLOW.includes(from)) throw new Error(`the workflow does not say ${from}`);
  return workflowFaults(WORKFLOW.replace(from, to));
}

it('has nothing against a workflow that is pinned, bounded and may only read', () => {
  expect(workflowFaults(WORKFLOW)).toEqual([]);
});

it.each(['v6', 'main', 'de0fac2', PIN.replace(' # v6.0.2', ''), PIN.toUpperCase()])(
  'refuses an action at %s, which may be another tomorrow or does not say what it is',
  (version) => {
    const use = `actions/checkout@${version}`;
    expect(faultsWith(`actions/checkout@${PIN}`, use)).toEqual([`${use}: not pinned to a commit`]);
  },
);

it('refuses a machine that nobody has heard of', () => {
  expect(faultsWith('macos-15]', 'macos-51]')).toEqual([
    'macos-51: no machine that is known to build/workflows/rules.mjs',
  ]);
});

it('refuses a job that may run for ever', () => {
  expect(faultsWith('    timeout-minutes: 5\n', '')).toEqual([
    'one: has no time at which it is given up',
  ]);
});

it.each([
  ['permissions:\n  contents: read\n', ''],
  ['  contents: read\n', '  contents: write\n'],
  ['  contents: read\n', '  contents: read\n  packages: write\n'],
])('refuses permissions beyond reading', (from, to) => {
  expect(faultsWith(from, to)).toEqual([
    'its permissions are not to read alone; a job that needs more says so itself',
  ]);
});

it('refuses to run foreign code with a token, or to leave one in the checkout', () => {
  expect(faultsWith('on: push', 'on: pull_request_target')).toHaveLength(1);
  expect(faultsWith('persist-credentials: false', 'fetch-depth: 0')).toHaveLength(1);
});
