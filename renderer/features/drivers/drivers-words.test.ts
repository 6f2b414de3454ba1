import { describe, expect, it } from 'vitest';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import { buildScenario } from '#shared/testing/scenario-builder';
import { type SteeredResult, steeredResult } from '../../state/explain-store';
import { driversWords, shownDrivers } from './drivers-words';

const DATE = 'central.agi';
const SHARE = 'ensemble.agi.byYear.{year}';

const date = (value: number) => ({ value, counted: value, never: false });
const SWINGS: TornadoAnswer = {
  present: date(2031.4),
  ruledOutOnly: [],
  withoutEffect: [],
  swings: [
    {
      assumption: 'agiFlop',
      kind: 'world',
      low: { value: 1e30, reading: date(2027) },
      high: { value: 1e38, reading: { value: null, counted: 2061, never: true } },
      swing: 34,
      error: null,
      sparse: false,
    },
  ],
};

function asked(steeredBy: string, horizon = 2060, id = 'one'): SteeredResult {
  return steeredResult({ working: buildScenario({ id, horizon }) }, { steeredBy, year: 2030 });
}

function words(steered: SteeredResult, of: SteeredResult, answer: TornadoAnswer = SWINGS) {
  const known = { ...of, answer, problem: null };
  const drivers = shownDrivers(steered, 'tornado', known, null);
  return driversWords(steered, 'tornado', drivers, null);
}

describe('the drivers in words', () => {
  it('say how far the strongest takes the result', () => {
    const { label } = definitionOf('agiFlop');
    expect(words(asked(DATE), asked(DATE))).toEqual({
      title: 'Drivers of: AGI, central path',
      sentence: `AGI, central path is 2031.4; ${label} alone takes it from 2027 to not by 2060 between its 10th and 90th percentile.`,
    });
  });

  it('keep their own name and unit while another result is worked out', () => {
    const { title, sentence } = words(asked(SHARE), asked(DATE));
    expect(title).toBe('Drivers of: AGI, central path');
    expect(sentence).toContain('“Probability of AGI by 2030” is being worked out');
    expect(sentence).not.toContain('%');
  });

  it('are of before the change while assumptions move, with the horizon they were asked with', () => {
    const { sentence } = words(asked(DATE, 2080), asked(DATE, 2060));
    expect(sentence).toMatch(/^Before the change: AGI, central path is 2031\.4; .* not by 2060 /);
  });

  it('of one document are not shown for another', () => {
    expect(words(asked(DATE, 2080, 'two'), asked(DATE)).sentence).toBe('Being worked out.');
    // But what was asked of the same assumptions holds for both.
    expect(words(asked(DATE, 2060, 'two'), asked(DATE)).sentence).toContain('is 2031.4');
  });

  it('of a switch are told by its two positions, and what is too small to show as such', () => {
    const end = (value: boolean, year: number) => ({ value, reading: date(year) });
    const swing = (off: number, on: number): TornadoAnswer => ({
      present: date(off),
      ruledOutOnly: [],
      withoutEffect: [],
      swings: [
        {
          assumption: 'restrictHigh',
          kind: 'policy',
          low: end(false, off),
          high: end(true, on),
          swing: on - off,
          error: null,
          sparse: false,
        },
      ],
    });
    const of = (answer: TornadoAnswer) => words(asked(DATE), asked(DATE), answer).sentence;
    expect(of(swing(2028, 2031))).toMatch(
      /from 2028 to 2031 when it is switched from off to on\.$/,
    );
    expect(of(swing(2028, 2028.01))).toContain('by as much as is shown');
  });

  it('rest on what can be told from noise, and name apart what was only ruled out', () => {
    const [strong] = SWINGS.swings;
    if (strong === undefined) throw new Error('There is a swing');
    const of = (answer: Partial<TornadoAnswer>) =>
      words(asked(DATE), asked(DATE), { ...SWINGS, ...answer }).sentence;
    const marked = { ...strong, assumption: 'rdSpeedup' as const, sparse: true, swing: 35 };
    const lost = { ...strong, assumption: 'costGrowth' as const, error: 30, swing: 35 };
    expect(of({ swings: [marked, lost, strong] })).toContain(definitionOf('agiFlop').label);
    expect(of({ swings: [marked, lost] })).toContain('Too few samples');
    expect(of({ swings: [lost] })).toContain('noise');
    expect(of({ ruledOutOnly: ['wmdFlop'] })).toMatch(
      /Known only through what was ruled out.*: WMD-like AI requirement\.$/,
    );
  });
});
