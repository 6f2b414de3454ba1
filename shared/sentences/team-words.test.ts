import { describe, expect, it } from 'vitest';
import type { Disagreement } from '#shared/model/explain/disagreement';
import type { FourLines } from '#shared/model/explain/four-lines';
import { parseResult } from '#shared/model/explain/results/result-name';
import { disagreementSentence, formatDeviation, totalSpreadSentence } from './disagreement-words';
import { fourLinesSentence } from './four-lines-words';

const AGI = parseResult('agi', 2060);

const DISAGREEMENT: Disagreement = {
  readings: [],
  logarithmic: false,
  mean: 2033,
  variance: 4,
  parts: [
    { assumption: 'agiFlop', kind: 'world', value: 3.6, error: null },
    { assumption: 'costGrowth', kind: 'world', value: 0.8, error: null },
    { assumption: 'restrictHigh', kind: 'policy', value: -0.4, error: null },
    { assumption: 'openLag', kind: 'world', value: 0.001, error: null },
  ],
  world: 4.4,
  policy: -0.4,
  evaluations: 10,
  exact: true,
};

describe('a disagreement in words', () => {
  it('says how far apart, and what that comes from, what cancels included', () => {
    const said = disagreementSentence(AGI, DISAGREEMENT);
    expect(said).toContain('2.00 yr apart');
    expect(said).toContain('AGI requirement 90%, Cost growth 20%; policy levers in all −10%');
    expect(said).toContain('closer together');
    expect(said).not.toContain('Lag');
  });

  it('is of one sentence where all agree', () => {
    const said = disagreementSentence(AGI, { ...DISAGREEMENT, variance: 0, parts: [] });
    expect(said).toBe('Members with weight all have the same result.');
  });

  it('measures what differs by orders of magnitude in them', () => {
    const ref = parseResult('path.2030.frontier', 2060);
    expect(formatDeviation(ref, 0.25, true)).toBe('0.50 OOM');
    expect(formatDeviation(parseResult('ensemble.agi.never', 2060), 0.01, false)).toBe(
      '10.0 points',
    );
  });

  it('says what of the whole spread it is', () => {
    expect(totalSpreadSentence({ total: 50, within: 40, between: 10 })).toMatch(
      /80% is within members.*20% between/,
    );
    expect(totalSpreadSentence({ total: 0, within: 0, between: 0 })).toContain('uncertain');
  });
});

describe('four lines in words', () => {
  const reading = { value: 0.5, counted: 0.5, never: false };
  const lines = (policy: FourLines['policy']): FourLines => ({
    readings: [
      [reading, reading],
      [reading, reading],
    ],
    policy,
    world: [0, 0.1],
    interaction: policy[1] - policy[0],
    levers: ['restrictHigh'],
    conditions: [],
  });
  const ref = parseResult('ensemble.tiers.2030.open.high', 2060);
  const names = { from: 'Ours', to: 'Theirs', policy: 'those of Theirs' };

  it.each([
    [[-0.1, -0.3], 'more in the world of Theirs (interaction −20.0 points)'],
    [[-0.3, -0.1], 'more in the world of Ours (interaction +20.0 points)'],
    [[-0.1, -0.1], 'the same in both worlds'],
    [[-0.1, 0.1], 'the other way'],
  ] as const)('say in which world policy does more: %j', (policy, said) => {
    expect(fourLinesSentence(ref, lines(policy), names)).toContain(said);
  });
});
