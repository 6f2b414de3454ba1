import { expect, it } from 'vitest';
import { releaseNotes } from './notes.mjs';

const CHANGES = `# Changes

What users notice.

## 1.10.0, not released yet

- Nothing yet.

## 1.1.0, 2027-03-04

- A **new** chart.
- Files that merge.

## 1.0.0, 2026-12-05

- The first.
`;

it('takes the section of the version, and nothing of those around it', () => {
  expect(releaseNotes(CHANGES, '1.1.0')).toEqual({
    notes: '- A **new** chart.\n- Files that merge.',
  });
  expect(releaseNotes(CHANGES, '1.0.0')).toEqual({ notes: '- The first.' });
});

it.each(['1.10.0', '1.1', '1', '2.0.0', ''])('has no notes of %j', (version) => {
  expect(releaseNotes(CHANGES, version)).toEqual({ fault: expect.stringContaining(version) });
});

it('refuses a section that says nothing', () => {
  expect(releaseNotes('## 1.0.0, 2026-12-05\n\n## 0.9.0, 2026-12-04\n\n- A.\n', '1.0.0')).toEqual({
    fault: 'CHANGELOG.md says nothing of 1.0.0',
  });
});
