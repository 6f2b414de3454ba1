import { expect, it } from 'vitest';
import { toolWith } from './testing/tool';

const headroom = toolWith({});

const COMMANDS = [
  'run',
  'drivers',
  'compare',
  'diff',
  'merge',
  'seek',
  'brief',
  'history',
  'sweep',
  'merge-sweep',
  'samples',
  'validate',
  'verify',
  'presets',
  'assumptions',
  'results',
  'schema',
];

it.each(COMMANDS)('headroom %s --help says what it is for and how it is used', async (command) => {
  const { code, out } = await headroom(`${command} --help`);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: headroom ${command}`);
  expect(out).toContain('Example');
});

it('has a help for each command, and tests for each help', async () => {
  const { out } = await headroom('--help');
  const listed = [...out.matchAll(/^ {2}([a-z-]+) .*(?:<|\[options\] )/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(COMMANDS.toSorted());
});

it.each(COMMANDS)(
  'the help of headroom-cli %s never names headroom, which opens the app',
  async (command) => {
    const { out } = await toolWith({}, 'headroom-cli')(`${command} --help`);
    expect(out).toContain(`Usage: headroom-cli ${command}`);
    expect(out).toContain('headroom-cli ');
    expect(out).not.toMatch(/(^|[\s'`])headroom /m);
  },
);
