import { describe, expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { changeSince, writeChange } from './change';
import { bindingShares, firstCeiling } from './first-ceiling';
import { HEADLINES, type HeadlineId, yearWithin } from './headlines';
import type { HeadlineRun } from './reading';
import { writeInterval, writeNever, writeReading } from './words';

const YEAR = 2030;

function run(preset: string, overrides: Overrides = {}, horizon = 2060): HeadlineRun {
  const assumptions = resolveAssumptions(preset, overrides);
  return {
    assumptions,
    horizon,
    central: runCentral(assumptions, { horizon }).results,
    ensemble: runEnsemble(assumptions, [], { horizon, samples: 400, seed: 1 }),
  };
}

function change(id: HeadlineId, now: HeadlineRun, before: HeadlineRun): string | null {
  const { kind, read } = HEADLINES[id];
  const side = (of: HeadlineRun) => ({ value: read(of, YEAR), horizon: of.horizon });
  const found = changeSince(kind, side(now), side(before), 'preset');
  return found && writeChange(found);
}

const memo = run('memo-2024');
// A rule that binds abroad too: else it changes nothing where foreign open weights lead.
const parity = run('open-parity', { restrictAbroad: { value: true } });
// So many chips that it is money which ends the trend.
const chipsAplenty = run('memo-2024', { chipsProduced: { value: 1e9 } });
const memoPolicy = run('memo-policy');
const slow = run('memo-2024', { agiFlop: { value: 1e44 } });

describe('headlines of a run', () => {
  it('have an interval around the median wherever samples speak', () => {
    const ids: HeadlineId[] = ['agi', 'wmd', 'agiOpen', 'leadOpen', 'largestRun', 'largestRunCost'];
    for (const id of ids) {
      const { samples } = HEADLINES[id].read(memo, YEAR);
      const ends = [samples?.outer?.[0], samples?.inner?.[0], samples?.median];
      expect(ends, id).toEqual([...ends].sort((a, b) => Number(a) - Number(b)));
      expect(typeof samples?.median, id).toBe('number');
    }
  });

  it('read the same date from the central path that the path crosses at', () => {
    const { central } = HEADLINES.agi.read(memo, YEAR);
    const needed = 1e34;
    const before = memo.central.path.filter((row) => row.year <= Number(central)).at(-1);
    const after = memo.central.path.find((row) => row.year > Number(central));
    expect(before?.effective).toBeLessThan(needed);
    expect(after?.effective).toBeGreaterThan(needed);
  });

  it('price the largest run at the dollars of its year', () => {
    const { central } = HEADLINES.largestRunCost.read(chipsAplenty, YEAR);
    // Money binds from 2028.9: the largest run costs what can be spent, $110 B growing 5 % a year.
    expect(Number(central)).toBeGreaterThan(1.4e11);
    expect(Number(central)).toBeLessThan(1.6e11);
    const { samples } = HEADLINES.largestRunCost.read(chipsAplenty, YEAR);
    expect(samples?.outer?.[0]).toBeLessThan(Number(central));
    expect(samples?.outer?.[1]).toBeGreaterThan(Number(central));
  });

  it('say that a date does not come instead of inventing one', () => {
    const { central, samples } = HEADLINES.agiOpen.read(memoPolicy, YEAR);
    expect(central).toBe('never');
    expect(samples?.median).toBe('never');
    expect(samples?.never).toBe(1);
    expect(writeReading('date', 'never', 2060)).toBe('not by 2060');
    expect(writeNever(samples?.never ?? 0, 2060)).toBe('not by 2060 in 100% of samples');
  });

  it('tell a lead nobody has from one that outlasts the horizon', () => {
    expect(HEADLINES.leadOpen.read(slow, YEAR).central).toBe('noAgi');
    const alone = run('memo-2024', { rivalLag: { value: 15 } }, 2040);
    expect(HEADLINES.leadRestricted.read(alone, YEAR).central).toBe('rivalNever');
    expect(HEADLINES.leadOpen.read(alone, YEAR).central).toBeGreaterThan(1);
    expect(HEADLINES.releaseCost.read(alone, YEAR).central).toBe('rivalOnlyByRelease');
  });

  it('count as cost of open release what restriction would add to the lead', () => {
    const cost = HEADLINES.releaseCost.read(parity, YEAR);
    const open = HEADLINES.leadOpen.read(parity, YEAR).samples?.median;
    const restricted = HEADLINES.leadRestricted.read(parity, YEAR).samples?.median;
    expect(Number(open) + Number(cost.samples?.median)).toBeCloseTo(Number(restricted), 9);
    // Open weights follow within 0.1 years, the rival by itself within 0.6.
    expect(cost.central).toBeGreaterThan(0.2);
  });

  it('name the first ceiling after the trend, and none when the trend goes on', () => {
    expect(firstCeiling(memo)).toMatchObject({ constraint: 'chips' });
    expect(firstCeiling(chipsAplenty)).toMatchObject({ constraint: 'money' });
    expect(firstCeiling(chipsAplenty)?.from).toBeCloseTo(2028.9, 1);
    const free = run('memo-2024', { costGrowth: { value: 1, spread: null } });
    expect(firstCeiling(free)).toBeNull();
    const shares = bindingShares(memo, YEAR);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[0]?.share).toBeGreaterThanOrEqual(shares.at(-1)?.share ?? 1);
  });

  it('have no figures from samples that contradict the assumptions', () => {
    const contradiction: HeadlineRun = {
      ...memo,
      ensemble: { accepted: 0.004, contradiction: true },
    };
    for (const { read } of Object.values(HEADLINES)) {
      expect(read(contradiction, YEAR).samples).toBeNull();
    }
    expect(bindingShares(contradiction, YEAR)).toEqual([]);
  });

  it('look at a year that the run has', () => {
    expect(yearWithin(memo, 2090)).toBe(2060);
    expect(yearWithin(memo, 1999)).toBe(2015);
    expect(yearWithin({ ...memo, horizon: 2040.5 }, 2050)).toBe(2040);
  });
});

describe('the change against a reference', () => {
  it('is none against itself, in every headline', () => {
    for (const id of Object.keys(HEADLINES) as HeadlineId[]) {
      expect(change(id, memo, memo), id).toBe('unchanged');
    }
  });

  it('has the direction as a word, and no sign to contradict it', () => {
    const dearer = run('memo-2024', { agiFlop: { value: 1e36 } });
    expect(change('agi', dearer, memo)).toMatch(/^\d+(\.\d)?\u202fyr later$/);
    expect(change('agi', memo, dearer)).toMatch(/^\d+(\.\d)?\u202fyr earlier$/);
    expect(change('agiByYear', dearer, memo)).toMatch(/^\d+ points less likely$/);
    expect(change('leadOpen', parity, memo)).toMatch(/^\d.*yr shorter$/);
    expect(change('releaseCost', parity, memo)).toMatch(/^\d.*yr more$/);
  });

  it('says what was where one side never comes', () => {
    expect(change('agiOpen', memo, memoPolicy)).toBe('preset: not by 2060');
    expect(change('agiOpen', memoPolicy, memo)).toMatch(/^preset: 20\d\d\.\d$/);
    expect(change('agiOpen', memoPolicy, memoPolicy)).toBe('unchanged');
  });

  it('does not call two nevers the same that are of half and of nearly all samples', () => {
    const seldom = run('memo-2024', { agiFlop: { value: 1e42 } });
    const hardly = run('memo-2024', { agiFlop: { value: 1e44 } });
    expect(change('agiOpen', seldom, seldom)).toBe('unchanged');
    expect(change('agiOpen', hardly, seldom)).toMatch(/^\d+ points likelier never$/);
    expect(change('agiOpen', seldom, hardly)).toMatch(/^\d+ points less likely never$/);
  });

  it('does not call never by one year the same as never by another', () => {
    const shorter = run('memo-policy', {}, 2040);
    expect(change('agiOpen', memoPolicy, shorter)).toBe('preset: not by 2040');
  });

  it('gives sizes of runs as factors, small ones in per cent', () => {
    const side = (central: number) => ({ value: { central, samples: null }, horizon: 2060 });
    const word = (now: number, before: number) => {
      const found = changeSince('compute', side(now), side(before), 'saved');
      return found && writeChange(found);
    };
    expect(word(2.4e30, 1e30)).toBe('2.4× larger');
    expect(word(1e30, 2.4e30)).toBe('2.4× smaller');
    expect(word(1.03e30, 1e30)).toBe('3% larger');
    expect(word(0.92e30, 1e30)).toBe('8% smaller');
  });

  it('counts percentage points, and does not round one away', () => {
    const side = (median: number) => ({
      value: { central: null, samples: { median, inner: null, outer: null, never: null } },
      horizon: 2060,
    });
    const word = (now: number, before: number) => {
      const found = changeSince('probability', side(now), side(before), 'saved');
      return found && writeChange(found);
    };
    expect(word(0.42, 0.3)).toBe('12 points likelier');
    expect(word(0.31, 0.3)).toBe('1 point likelier');
    expect(word(0.297, 0.3)).toBe('<1 point less likely');
  });

  it('does not hide a change too small to show', () => {
    const side = (central: number) => ({ value: { central, samples: null }, horizon: 2060 });
    const found = changeSince('date', side(2030.01), side(2030), 'saved');
    expect(found && writeChange(found)).toBe('<0.1\u202fyr later');
  });

  it('compares central paths until both sides have samples, never one with the other', () => {
    const { read, kind } = HEADLINES.agi;
    const waiting = { value: read({ ...memo, ensemble: null }, YEAR), horizon: 2060 };
    const ready = { value: read(slow, YEAR), horizon: 2060 };
    expect(changeSince(kind, waiting, ready, 'preset')?.basis).toBe('central');
    expect(changeSince(kind, ready, ready, 'preset')?.basis).toBe('median');
  });
});

describe('figures in words', () => {
  it.each([
    ['date', [2026, 2040], '2026–2040'],
    ['date', [2031.4, 'never'], '2031–after 2060'],
    ['lead', [1.18, 2.69], '1.2–2.7\u202fyr'],
    ['lead', [1.18, 'rivalNever'], '1.2\u202fyr–rival not by 2060'],
    ['money', [9.9e8, 2.24e11], '$990\u202fM–$220\u202fB'],
    ['money', [1.4e10, 2.24e11], '$14–$220\u202fB'],
  ] as const)('writes %s %j as %s', (kind, interval, text) => {
    expect(writeInterval(kind, interval, 2060)).toBe(text);
  });

  it('says of what holds at the first year that it was there by then', () => {
    expect(writeReading('date', 2015, 2060)).toBe('by 2015');
    expect(writeInterval('date', [2015, 2015], 2060)).toBe('by 2015');
  });
});
