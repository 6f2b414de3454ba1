import { describe, expect, it } from 'vitest';
import { ModelInputError } from '../errors';
import { resolveAssumptions } from '../presets/resolve';
import type { Overrides } from '../presets/types';
import type { RankCorrelation, RunOptions } from '../results';
import { inputIssues, validateAssumptions } from './validate';

const OPTIONS: RunOptions = { horizon: 2060, samples: 10_000, seed: 1 };

function wrong(overrides: Overrides): Record<string, string> {
  return byPlace(inputIssues(resolveAssumptions('memo-2024', overrides), [], OPTIONS));
}

function wrongPairs(...pairs: RankCorrelation[]): Record<string, string> {
  return byPlace(inputIssues(resolveAssumptions('memo-2024', {}), pairs, OPTIONS));
}

function wrongOptions(options: Partial<Record<keyof RunOptions, unknown>>): Record<string, string> {
  const all = { ...OPTIONS, ...options } as RunOptions;
  return byPlace(inputIssues(resolveAssumptions('memo-2024', {}), [], all));
}

function byPlace(issues: ReturnType<typeof inputIssues>): Record<string, string> {
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]));
}

describe('values', () => {
  it('names the bounds in the notation of the field', () => {
    expect(wrong({ refCompute: { value: 1e31 } })).toEqual({
      'assumptions.refCompute.value': '“Reference run compute” must be 1e20 to 1e30 FLOP, not 1e31',
    });
    expect(wrong({ costGrowth: { value: 0.5 } })).toEqual({
      'assumptions.costGrowth.value': '“Cost growth” must be 1 to 10 x/yr, not 0.5',
    });
    expect(wrong({ refYear: { value: 2017.9 } })).toEqual({
      'assumptions.refYear.value': '“Reference run trained in” must be 2018 to 2027, not 2017.9',
    });
  });

  it('accepts the bounds themselves', () => {
    expect(wrong({ costGrowth: { value: 1 }, refCompute: { value: 1e30 } })).toEqual({});
  });

  it('names the choices where there are only some', () => {
    expect(wrong({ trainingBits: { value: 12 } })).toEqual({
      'assumptions.trainingBits.value': '“Training bit length” must be one of 4, 8, 16 bit, not 12',
    });
    expect(wrong({ trainingBits: { value: 8 } })).toEqual({});
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '3', true, null])('refuses %s', (value) => {
    const places = Object.keys(wrong({ costGrowth: { value: value as number } }));
    expect(places).toEqual(['assumptions.costGrowth.value']);
  });

  it('wants a switch to be on or off', () => {
    expect(wrong({ powerOn: { value: 1 } })).toEqual({
      'assumptions.powerOn.value': '“Power ceiling” must be true or false, not 1',
    });
  });

  it('names all that is wrong at once', () => {
    const issues = wrong({ refCost: { value: 1 }, agiFlop: { value: 1 }, runDays: { value: 0 } });
    expect(Object.keys(issues)).toEqual([
      'assumptions.refCost.value',
      'assumptions.runDays.value',
      'assumptions.agiFlop.value',
    ]);
  });

  it('names an assumption that is missing', () => {
    const { agiFlop: _, ...rest } = resolveAssumptions('memo-2024', {});
    expect(() => validateAssumptions(rest as ReturnType<typeof resolveAssumptions>)).toThrow(
      '“AGI requirement” is missing.',
    );
  });
});

describe('spreads', () => {
  const cases: [string, Overrides][] = [
    [
      'lognormal narrower than certain',
      { agiFlop: { spread: { kind: 'lognormal', factor: 0.9 } } },
    ],
    [
      'lognormal around a negative value',
      { openLagDrift: { value: -0.1, spread: { kind: 'lognormal', factor: 2 } } },
    ],
    ['negative half-width', { openLag: { spread: { kind: 'normal', halfWidth: -1 } } }],
    ['ends the wrong way round', { fabLeadTime: { spread: { kind: 'uniform', min: 5, max: 3 } } }],
    ['log-uniform from 0', { openLag: { spread: { kind: 'loguniform', min: 0, max: 3 } } }],
    [
      'value outside its triangle',
      { fabLeadTime: { value: 6, spread: { kind: 'triangular', min: 3, max: 5 } } },
    ],
    ['wholly out of range', { fabLeadTime: { spread: { kind: 'uniform', min: 21, max: 30 } } }],
    ['mixture of nothing', { agiFlop: { spread: { kind: 'mixture', components: [] } } }],
    [
      'mixture without weight',
      {
        agiFlop: {
          spread: {
            kind: 'mixture',
            components: [{ label: 'a', weight: 0, value: 1e30, factor: 2 }],
          },
        },
      },
    ],
    ['training bits with a spread', { trainingBits: { spread: { kind: 'normal', halfWidth: 1 } } }],
  ];

  it.each(cases)('refuses %s', (_, overrides) => {
    const id = Object.keys(overrides)[0]!;
    const places = Object.keys(wrong(overrides));
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(new RegExp(`^assumptions\\.${id}\\.spread`));
  });

  it('takes a lognormal around 0 for certain 0', () => {
    expect(wrong({ openLag: { value: 0 }, rivalLag: { value: 0 } })).toEqual({});
  });
});

describe('correlations', () => {
  it('accepts pairs that can hold together', () => {
    expect(wrongPairs({ a: 'costGrowth', b: 'capitalCeiling', rank: 0.3 })).toEqual({});
  });

  const unknown = { a: 'costs', b: 'capitalCeiling', rank: 0.3 } as unknown as RankCorrelation;
  const cases: [string, string, RankCorrelation[]][] = [
    ['an unknown assumption', 'correlations.0.a', [unknown]],
    ['a pair with itself', 'correlations.0.b', [{ a: 'agiFlop', b: 'agiFlop', rank: 0.5 }]],
    ['a switch', 'correlations.0.b', [{ a: 'agiFlop', b: 'powerOn', rank: 0.5 }]],
    ['training bits', 'correlations.0.a', [{ a: 'trainingBits', b: 'agiFlop', rank: 0.5 }]],
    ['a rank beyond 1', 'correlations.0.rank', [{ a: 'agiFlop', b: 'wmdFlop', rank: 1.5 }]],
    ['a perfect rank', 'correlations', [{ a: 'agiFlop', b: 'wmdFlop', rank: 1 }]],
    [
      'a pair given twice',
      'correlations.1',
      [
        { a: 'agiFlop', b: 'wmdFlop', rank: 0.5 },
        { a: 'wmdFlop', b: 'agiFlop', rank: 0.4 },
      ],
    ],
    [
      'pairs that contradict each other',
      'correlations',
      [
        { a: 'agiFlop', b: 'wmdFlop', rank: 0.9 },
        { a: 'wmdFlop', b: 'openLag', rank: 0.9 },
        { a: 'openLag', b: 'agiFlop', rank: -0.9 },
      ],
    ],
  ];

  it.each(cases)('refuses %s', (_, place, pairs) => {
    expect(Object.keys(wrongPairs(...pairs))).toEqual([place]);
  });
});

describe('options', () => {
  it.each([
    [{ horizon: 2019 }, 'The horizon must be a whole number from 2020 to 2200, not 2019'],
    [{ horizon: 2060.5 }, 'The horizon must be a whole number from 2020 to 2200, not 2060.5'],
    [{ samples: 0 }, 'The number of samples must be a whole number from 1 to 1000000, not 0'],
    [{ seed: -1 }, 'The seed must be a whole number from 0 to 4294967295, not -1'],
    [{ seed: '1' }, 'The seed must be a whole number from 0 to 4294967295, not "1"'],
  ])('refuses %o', (options, message) => {
    expect(wrongOptions(options)).toEqual({ [Object.keys(options)[0]!]: message });
  });

  it('accepts the ends', () => {
    expect(wrongOptions({ horizon: 2200, samples: 1, seed: 2 ** 32 - 1 })).toEqual({});
  });
});

it('throws one error that carries every issue', () => {
  const bad = resolveAssumptions('memo-2024', { refCost: { value: 1 }, agiFlop: { value: 1 } });
  const check = () => validateAssumptions(bad);
  expect(check).toThrow(ModelInputError);
  expect(check).toThrow(/“Reference run cost” must .*\. “AGI requirement” must .*\.$/);
});
