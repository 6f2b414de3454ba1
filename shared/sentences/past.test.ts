import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundEnsemble } from '#shared/model/model-run';
import { MILESTONES } from '#shared/model/results';
import { modelRun } from '#shared/testing/model-run';
import { alreadySentence } from './already';
import { trainedAndPublished } from './crossing';
import { conditionOnToday, shareAlready } from './past';
import { timelineSentence } from './timeline';

const TODAY = 2026.9;
const memo = modelRun({}, { today: TODAY });

describe('a date that is past at the median', () => {
  it('is told as past, with what that means', () => {
    expect(timelineSentence('wmd', memo)).toContain(
      'Past already at the median: closed frontier. Either WMD-like AI exists already',
    );
    expect(timelineSentence('agi', memo)).not.toContain('ast already');
    expect(timelineSentence('wmd', { ...memo, today: 2020 })).not.toContain('ast already');
  });

  it('is past no more once it is known that there was none up to today', () => {
    const condition = conditionOnToday('wmd', TODAY);
    expect(condition).toEqual({ assumption: 'notBeforeWmd', value: 2026.9 });
    const known = modelRun({ notBeforeWmd: { value: condition?.value ?? 0 } }, { today: TODAY });
    expect(timelineSentence('wmd', known)).not.toContain('ast already');
    expect(shareAlready(known, 'wmd')).toBeLessThan(0.005);
  });

  it('is conditioned on no later than today, whatever the day', () => {
    fc.assert(
      fc.property(fc.double({ min: 2015, max: 2040, noNaN: true }), (today) => {
        const { value } = conditionOnToday('agi', today) ?? { value: Number.NaN };
        expect(value).toBeLessThanOrEqual(today);
        expect(value).toBeGreaterThan(today - 0.011);
      }),
    );
  });
});

describe('the share of samples in which it has happened', () => {
  it('agrees with the medians: more than half where the median is past, less where it is not', () => {
    const ensemble = soundEnsemble(memo);
    for (const milestone of MILESTONES) {
      const { p50 } = ensemble?.summary.milestones[milestone] ?? {};
      const share = shareAlready(memo, milestone) ?? Number.NaN;
      if (p50 == null || p50 > TODAY) expect(share, milestone).toBeLessThanOrEqual(0.51);
      else expect(share, milestone).toBeGreaterThanOrEqual(0.49);
    }
  });

  it('is that of 1 January on 1 January', () => {
    const ensemble = soundEnsemble(memo);
    for (const year of [2016, 2027, 2035]) {
      expect(shareAlready({ ...memo, today: year }, 'wmd')).toBeCloseTo(
        ensemble?.summary.milestones.wmd.byYear[String(year)] ?? Number.NaN,
        9,
      );
    }
  });

  it('is said in one sentence, and why it cannot be where nothing is left', () => {
    expect(alreadySentence(memo)).toMatch(
      /^By today, 2026\.9, there is AGI in \S+ of the samples, WMD-like AI in \S+, high-risk open weights in \S+\.$/,
    );
    expect(alreadySentence(modelRun({}, { sampled: false }))).toBeNull();
    const none = { ...memo, ensemble: { accepted: 0.004, contradiction: true } as const };
    expect(alreadySentence(none)).toContain('contradict each other');
  });
});

describe('a date of training', () => {
  it('is told with when the run is published, where that is later', () => {
    expect(trainedAndPublished(2024.4, memo.assumptions)).toBe(
      'trained 2024.4, published about 2024.8',
    );
    const atOnce = modelRun({ releaseDelay: { value: 0 } }, { sampled: false });
    expect(trainedAndPublished(2024.4, atOnce.assumptions)).toBe('2024.4');
  });
});
