import { expect, test } from 'vitest';
import { withPresentPreset } from '#shared/document/edit/preset-edits';
import { parseScenario } from '#shared/document/file/codec';
import { buildScenario } from '#shared/testing/scenario-builder';
import { sayPresetRevision } from './preset-revision';

function read(file: object) {
  const parsed = parseScenario(
    JSON.stringify({ format: 'headroom-scenario', version: 1, name: 'Made before', ...file }),
  );
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

test('a scenario of version 1 says that its preset has moved on, until it follows', () => {
  const before = read({ preset: 'observed-2026' });
  expect(sayPresetRevision(before)).toMatch(
    /^“Observed to 2026” has been revised since this scenario was made\. \d+ values .* gives what it gave\.$/,
  );
  expect(sayPresetRevision(withPresentPreset(before))).toBeNull();
});

test('a new scenario says nothing, one of a newer preset that it may give other figures', () => {
  expect(sayPresetRevision(buildScenario())).toBeNull();
  expect(sayPresetRevision(buildScenario({ presetRevision: 99 }))).toContain('newer');
});
