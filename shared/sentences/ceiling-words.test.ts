import { describe, expect, it } from 'vitest';
import { writeChange } from '#shared/headlines/change';
import { firstCeiling } from '#shared/headlines/first-ceiling';
import type { HeadlineRun } from '#shared/headlines/reading';
import { runCentral } from '#shared/model/central';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { ceilingChange, ceilingWords } from './ceiling-words';

function run(overrides: Overrides): HeadlineRun {
  const assumptions = resolveAssumptions('memo-2024', overrides);
  return {
    assumptions,
    horizon: 2060,
    central: runCentral(assumptions, { horizon: 2060 }).results,
    ensemble: null,
  };
}

const memo = run({});
const poorer = run({ capitalCeiling: { value: 1e8 } });
const scarce = run({ chipsProduced: { value: 1e5 } });
const flat = run({ costGrowth: { value: 1 } });

describe('the first ceiling in words', () => {
  it('names it with its date', () => {
    const { name, from } = ceilingWords(firstCeiling(memo), 2060);
    expect(name).toBe('Chips');
    expect(from).toMatch(/^from 20\d\d\.\d$/);
  });

  it('says so when the trend goes on', () => {
    expect(ceilingWords(firstCeiling(flat), 2060)).toEqual({
      name: 'None',
      from: 'trend holds to 2060',
    });
  });

  it('gives a change of date only where the ceiling is the same', () => {
    const written = (now: HeadlineRun, before: HeadlineRun, label: string) =>
      writeChange(ceilingChange(now, before, label));
    expect(written(memo, memo, 'preset')).toBe('unchanged');
    expect(written(flat, flat, 'preset')).toBe('unchanged');
    expect(written(scarce, memo, 'preset')).toMatch(/yr earlier$/);
    expect(written(memo, scarce, 'preset')).toMatch(/yr later$/);
    expect(firstCeiling(poorer)?.constraint).toBe('money');
    expect(written(poorer, memo, 'preset')).toMatch(/^preset: Chips from 20/);
    expect(written(memo, flat, 'saved')).toBe('saved: None trend holds to 2060');
  });
});
