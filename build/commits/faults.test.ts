import { expect, it } from 'vitest';
import { messageFaults } from './faults.mjs';

const REASON = '\n\nBecause it was\nnot so.\n';

it('takes a scope, what is done, and the reason', () => {
  expect(messageFaults(`dev: npm run dev follows edits${REASON}`)).toEqual([]);
  expect(messageFaults(`model, charts: one word for a date that never comes${REASON}`)).toEqual([]);
  expect(messageFaults(`a: ${'x'.repeat(69)}${REASON}`)).toEqual([]);
});

it('refuses a subject that does not show whole', () => {
  expect(messageFaults(`a: ${'x'.repeat(70)}${REASON}`)).toEqual([
    'its subject has 73 letters, not 72',
  ]);
});

it.each(['Follow edits', 'dev follows edits', 'Dev: follow edits', 'dev:follow edits', 'dev: '])(
  'refuses “%s”, which names no scope',
  (subject) => {
    expect(messageFaults(`${subject}${REASON}`)).toContain(
      'its subject is not “scope: what it does”',
    );
  },
);

it.each(['dev: follow edits', 'dev: follow edits\nat once', 'dev: follow edits\n\n'])(
  'refuses a message without a reason: %j',
  (message) => {
    expect(messageFaults(message)).toEqual(['no reason stands below an empty second line']);
  },
);
