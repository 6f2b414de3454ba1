import { describe, expect, it } from 'vitest';
import { requireValue } from '#shared/base/assert';
import { runCentral } from '#shared/model/central';
import { drawOutcomes } from '#shared/model/ensemble/draw-outcomes';
import { runEnsemble } from '#shared/model/ensemble/run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { createDrawCache } from '#shared/model/random/draw-cache';
import { type OutcomeSide, outcomeCell } from './outcome-cell';
import { OUTCOME_GROUPS } from './outcome-rows';
import { outcomesCsv } from './outcomes-csv';

const OPTIONS = { horizon: 2060, samples: 1000, seed: 1 };
const YEAR = 2030;

function side(overrides: Overrides = {}, preset = 'memo-2024'): OutcomeSide {
  const assumptions = resolveAssumptions(preset, overrides);
  const { results, curves } = runCentral(assumptions, OPTIONS);
  return {
    run: {
      assumptions,
      horizon: OPTIONS.horizon,
      samples: OPTIONS.samples,
      central: results,
      curves,
      ensemble: runEnsemble(assumptions, [], OPTIONS),
      ensembleIsCurrent: true,
      today: 2015,
    },
    draws: drawOutcomes(assumptions, [], OPTIONS, createDrawCache()),
  };
}

const memo = side();
const harder = side({ agiFlop: { value: 2e34 } });

function cell(id: string, one: OutcomeSide, base: OutcomeSide | null = memo) {
  const row = OUTCOME_GROUPS.flatMap(({ rows }) => rows).find((each) => each.id === id);
  return outcomeCell(requireValue(row, id), one, base, YEAR);
}

describe('an outcome beside the baseline’s', () => {
  it('of the baseline itself has no difference', () => {
    expect(cell('agi', memo, null)).toMatchObject({ change: '', standing: '', exceeds: false });
  });

  it('can be sure and yet within the uncertainty', () => {
    const agi = cell('agi', harder);
    expect(agi.change).toMatch(/later$/);
    expect(agi.standing).toMatch(/^(9\d|>99|100)% of draws agree, within the uncertainty$/);
    expect(agi.exceeds).toBe(false);
  });

  it('exceeds the uncertainty where the median leaves the interval of the baseline', () => {
    const open = cell('agiOpen', side({}, 'memo-policy'));
    expect(open.value).toBe('not by 2060');
    expect(open.standing).toContain('exceeds the uncertainty');
    expect(open.exceeds).toBe(true);
  });

  it('says how many samples never get there, in place of an interval of nevers', () => {
    expect(cell('agiOpen', side({}, 'memo-policy')).interval).toBe('in 100% of samples');
  });

  it('of a probability is held against sampling error, and not marked as exceeding', () => {
    expect(cell('agiByYear', harder)).toMatchObject({
      standing: 'beyond sampling error',
      exceeds: false,
    });
    // A millionth more is less than a thousand samples can tell, unless they are the same.
    const near = cell('agiByYear', side({ agiFlop: { value: 1.0001e34 } }));
    expect(['', 'within sampling error']).toContain(near.standing);
  });

  it('that is the same says so and nothing else', () => {
    const other = side({ thresholdFlop: { value: 1e25 } });
    expect(cell('agi', other)).toMatchObject({ change: 'unchanged', standing: '' });
    expect(cell('thresholdCrossed', other).change).toMatch(/earlier$/);
  });

  it('of a danger that does not count in one of the two is not held against the other', () => {
    const cyber = side({ cyberOn: { value: true }, cyberFlop: { value: 1e28 } });
    expect(cell('cyber', memo, null).value).toBe('not counted');
    expect(cell('cyber', cyber)).toMatchObject({
      change: 'baseline: not counted',
      standing: '',
      exceeds: false,
    });
  });

  it('says of a median date that is past that it is', () => {
    const later = { ...memo, run: { ...memo.run, today: 2040 } };
    expect(cell('agi', later, null).past).toBe(true);
    expect(cell('agi', memo, null).past).toBe(false);
    expect(cell('largestRun', later, null).past).toBe(false);
  });

  it('waits for its draws without saying anything false', () => {
    const waiting = { ...harder, draws: null };
    expect(cell('agi', waiting).standing).toBe('within the uncertainty');
    expect(cell('agiByYear', waiting).standing).toBe('');
  });
});

describe('the table that leaves the app', () => {
  it('has plain numbers, and the word where there is none', () => {
    const policy = side({}, 'memo-policy');
    const { columns, rows } = outcomesCsv(
      [
        { name: 'Memo', side: memo },
        { name: 'Policy', side: policy },
      ],
      0,
      YEAR,
    );
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const open = rows.find(([outcome]) => outcome === 'AGI, open weights');
    expect(typeof open?.[2]).toBe('number');
    expect(open?.[6]).toBe('never');
    expect(new Set(rows.map(([outcome]) => outcome)).size).toBe(rows.length);
  });
});
