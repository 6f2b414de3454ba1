import { describe, expect, it } from 'vitest';
import { PLAIN, wrong } from '#shared/testing/file-refusals';

describe('a file of version 1', () => {
  const { presetRevision: _, ...plain } = PLAIN;
  const earlier = (parts: Record<string, unknown>) =>
    wrong({ ...plain, presetRevision: undefined, version: 1, ...parts });

  it.each([
    [{ value: 'soon' }, 'assumptions.notBefore.value: "value" must be a number, not "soon"'],
    [{ vaule: 2025 }, 'assumptions.notBefore.vaule: "vaule" is not part of an assumption'],
    [{ value: 1900 }, 'assumptions.notBefore.value: “Known not to exist before” must be'],
    [
      { spread: { kind: 'lognormal', factor: 0 } },
      'assumptions.notBefore.spread.factor: The factor must be a number of at least 1',
    ],
  ])('has %j of notBefore told once, in its own words', (notBefore, told) => {
    const issues = earlier({ assumptions: { notBefore } });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(told);
  });

  it('has what is wrong with the floor told of the brain, which it was', () => {
    const spread = { kind: 'loguniform', min: 0, max: 1e24 };
    expect(earlier({ assumptions: { brainFlop: { spread } } })).toEqual([
      'assumptions.brainFlop.spread.min: The lower end of a log-uniform must be above 0, not 0',
    ]);
    expect(earlier({ assumptions: { brainFlop: { value: 1 } } })).toEqual([
      expect.stringContaining('assumptions.brainFlop.value: “Brain anchor” must be'),
    ]);
  });

  it('has what is wrong with a pair told where the file has it', () => {
    const pair = { a: 'algoGrowth', b: 'notBefore', rank: 0.5 };
    expect(earlier({ correlations: [pair, pair] })).toEqual([
      expect.stringMatching(/^correlations\.1: .*“Known not to exist before”.* is given twice$/),
    ]);
  });

  it('knows neither the assumptions nor the presets of later ones', () => {
    expect(earlier({ assumptions: { agiFloor: { value: 1e22 } } })).toEqual([
      'assumptions.agiFloor: "agiFloor" is not an assumption of version 1; perhaps agiFlop is meant',
    ]);
    expect(earlier({ preset: 'memo-2023' })).toEqual([
      'preset: "memo-2023" is not a preset of version 1; perhaps memo-2024 is meant',
    ]);
    expect(earlier({ preset: 'keep-up' })).toEqual([
      'preset: "keep-up" is not a preset of version 1',
    ]);
    expect(earlier({ correlations: null })).toEqual([
      'correlations: "correlations" must be a list in [ ], not null',
    ]);
    expect(earlier({ presetRevision: 2 })).toEqual([
      'presetRevision: "presetRevision" is not known here',
    ]);
  });

  it('is what calls it notBefore; a later one is told what it has become', () => {
    expect(wrong({ assumptions: { notBefore: { value: 2025 } } })).toEqual([
      'assumptions.notBefore: "notBefore" is not an assumption of the model any more; it has become notBeforeAgi and notBeforeWmd',
    ]);
  });
});
