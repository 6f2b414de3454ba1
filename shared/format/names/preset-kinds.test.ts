import { expect, test } from 'vitest';
import { FIRST_PRESET_ID, PRESETS, presetById } from '#shared/model/presets/presets';
import { knownToWords, PRESET_GROUPS } from './preset-kinds';

test('every preset is offered once, the memo first among views', () => {
  const offered = PRESET_GROUPS.flatMap(({ presets }) => presets.map(({ id }) => id));
  expect([...offered].sort()).toEqual(PRESETS.map(({ id }) => id).sort());
  expect(PRESET_GROUPS[0]).toMatchObject({ kind: 'view', presets: [{ id: 'memo-2024' }, {}] });
});

test('a preset says up to which month it knows the world', () => {
  expect(knownToWords(presetById('memo-2024'))).toBe('knows the world up to March 2024');
  expect(knownToWords(presetById(FIRST_PRESET_ID))).toBe('knows the world up to November 2026');
  expect(knownToWords({ knownTo: 2027 })).toBe('knows the world up to December 2026');
});
