import { describe, expect, it } from 'vitest';
import { SUBJECTS } from '#shared/model/results';
import { modelRun } from '#shared/testing/model-run';
import {
  bindingReading,
  bindingRows,
  bindingSentence,
  firstBindingSentence,
  firstBindingWords,
} from './binding';
import { effectiveReading, effectiveSentence } from './effective';
import { releaseRiskReading, releaseRiskSentence } from './release-risk';
import { runsAboveWords } from './runs-above';
import { thresholdReading, thresholdSentence } from './threshold';
import { tiersSentence } from './tiers';

const run = modelRun();
const unsampled = modelRun({}, { sampled: false });

describe('effective compute', () => {
  it('says when there is enough, as the milestones do', () => {
    const never = modelRun({ agiFlop: { value: 1e45 } });
    expect(effectiveSentence(never)).toContain('for AGI not by 2060');
    expect(effectiveSentence(run)).toMatch(/for AGI in 20\d\d/);
  });

  it('says how far a year is from AGI, on either side', () => {
    const agi = Math.ceil(run.central.milestones.agi ?? Number.NaN);
    expect(effectiveReading(run, agi - 5)).toContain('short of AGI');
    expect(effectiveReading(run, agi + 5)).toContain('beyond AGI');
    expect(effectiveReading(run, 1900)).toBe('');
  });
});

describe('the threshold', () => {
  it('is told with its interval once there are samples, else on the central path', () => {
    expect(thresholdSentence(run)).toMatch(/can be WMD-like AI from \S+ \(90% /);
    expect(thresholdSentence(unsampled)).toContain('on the central path');
  });

  it('that is rarely passed unseen is said to be so, with how rarely', () => {
    const { ensemble } = run;
    if (ensemble === null || ensemble.contradiction) throw new Error('Not sampled');
    const { never, p50 } = ensemble.summary.milestones.thresholdBlindAgi;
    expect(p50).toBeNull();
    expect(thresholdSentence(run)).toContain(
      `, and is not enough for AGI by 2060 in ${Math.round(never * 100)}% of samples.`,
    );
  });

  it('that sees both to the end is said to in one go', () => {
    const far = modelRun({ agiFlop: { value: 1e44 }, wmdFlop: { value: 1e43 } });
    expect(thresholdSentence(far)).toMatch(
      /^A run at the threshold is not enough for WMD-like AI by 2060 in \S+ of samples, nor for AGI by 2060 in \S+ of samples\.$/,
    );
  });

  it('that never saw anything is blind from the start, not from the first year', () => {
    const lost = modelRun({ thresholdFlop: { value: 1e35 }, agiFlop: { value: 1e28 } });
    expect(thresholdSentence(lost)).toMatch(/can be WMD-like AI from the start \(90% /);
  });

  it('tells cost, tier and runs above it in a year, and that they are the central path’s', () => {
    expect(thresholdReading(run, 2030)).toMatch(
      /^2030, central path: .+ costs \$.+ and is (low|medium|high) · .+ runs a year/,
    );
  });
});

describe('release risk', () => {
  it('rises with the years given to enhancement', () => {
    const shares = (releaseRiskReading('open', run, 2028).match(/years (\S+)%/g) ?? []).map(
      (text) => Number.parseInt(text.replace(/\D+/, ''), 10),
    );
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('waits for the samples, unless there can be none', () => {
    expect(releaseRiskSentence('open', unsampled)).toContain('being drawn');
    const none = { ...run, ensemble: { accepted: 0.004, contradiction: true } as const };
    expect(releaseRiskSentence('open', none)).toContain('contradict each other');
    expect(bindingSentence(none)).toContain('contradict each other');
  });

  it('never calls safe what is high-risk at release', () => {
    // Looking five years ahead, what enhancement adds by then is in the line already.
    const ahead = releaseRiskSentence('frontier', modelRun({ soonYears: { value: 5 } }));
    expect(ahead).toMatch(/^Where the frontier model is not high-risk at release, in most samples/);
    expect(ahead).toMatch(/stays below high risk .* Released from 20\d\d it is high-risk at once/);
    const always = modelRun({
      wmdFlop: { value: 1e20, spread: null },
      notBeforeAgi: { value: 2015 },
      notBeforeWmd: { value: 2015 },
      refCompute: { value: 1e30 },
    });
    expect(releaseRiskSentence('frontier', always)).toContain('at once in nearly every sample');
  });

  it('tells apart what is so at release and what comes after', () => {
    expect(releaseRiskSentence('open', run)).toMatch(
      /in most samples it turns so: released from 20\d\d within \d years.* it is high-risk at once in most samples\.$/,
    );
  });
});

describe('binding ceilings', () => {
  it('are told by how many of the samples each binds, most first', () => {
    const row = bindingRows(run).find(({ year }) => year === 2040);
    const [first] = bindingReading(run, 2040).replace('In 2040, lowest is: ', '').split(' · ');
    const most = Math.max(row?.trend ?? 0, row?.money ?? 0, row?.chips ?? 0);
    expect(first).toContain(`${Math.round(most * 100)}%`);
    expect(bindingSentence(run)).toMatch(/^Most often lowest: .+ from 20\d\d/);
  });
});

describe('when a ceiling is first the lowest', () => {
  it('is told for each that ever is, the soonest first, with how often never', () => {
    const { ensemble } = run;
    if (ensemble === null || ensemble.contradiction) throw new Error('Not sampled');
    const { chips, money } = ensemble.summary.firstBinding;
    const sentence = firstBindingSentence(run) ?? '';
    expect(sentence).toMatch(/^First the lowest, at the median: chips 20\d\d/);
    expect((chips?.p50 ?? 0) < (money?.p50 ?? Infinity)).toBe(true);
    expect(sentence).toContain(`never in ${Math.round((money?.never ?? 0) * 100)}% of samples`);
    expect(sentence).not.toMatch(/trend|power/);
    expect(firstBindingSentence(unsampled)).toBeNull();
    expect(firstBindingWords(modelRun({ costGrowth: { value: 1, spread: null } }))).toBe('');
  });
});

describe('runs above the threshold in all', () => {
  it('are told with their interval, and of the central path until there are samples', () => {
    expect(runsAboveWords(run, 2030)).toMatch(
      /^by 2030 \S+ runs above the threshold in all at the median \(90% \S+–\S+\)$/,
    );
    expect(runsAboveWords(unsampled, 2030)).toContain('on the central path');
    expect(runsAboveWords(run, 1900)).toBe('');
    expect(runsAboveWords(modelRun({ thresholdFlop: { value: 1e35 } }), 2020)).toMatch(
      /^by 2020 0 runs above the threshold in all at the median \(90% 0\)$/,
    );
  });
});

describe('a requirement that no trend reaches', () => {
  it('is said to be out of reach, and no number', () => {
    const still = modelRun({
      horizonShare: { value: 1 },
      costGrowth: { value: 1, spread: null },
      algoGrowth: { value: 1, spread: null },
      pricePerfGrowth: { value: 1, spread: null },
    });
    const told = effectiveReading(still, 2030) + effectiveSentence(still);
    expect(told).not.toMatch(/Infinity|NaN|∞/);
    expect(effectiveSentence(still)).toContain('for AGI not by 2060');
  });
});

describe('what is so from the beginning', () => {
  it('came by the year the model begins, and needs no date', () => {
    const early = modelRun({ wmdFlop: { value: 1e20, spread: null }, refCompute: { value: 1e30 } });
    expect(effectiveSentence(early)).toContain('for WMD-like AI by 2015');
    const thrifty = modelRun({ costGrowth: { value: 1, spread: null } });
    expect(bindingSentence(thrifty)).toBe('Most often lowest throughout: the spending trend.');
  });
});

describe('what does not stay as it becomes', () => {
  it('a threshold that is lowered fast sees again what it was blind to', () => {
    const lowered = modelRun({ thresholdGrowth: { value: 0.1 }, thresholdFlop: { value: 1e30 } });
    expect(thresholdSentence(lowered)).toMatch(/it sees WMD-like AI again from 20\d\d\.$/);
    expect(tiersSentence(lowered)).toMatch(/a run at the threshold from 20\d\d to 20\d\d/);
    expect(thresholdSentence(run)).not.toContain('again');
  });

  it('high-risk in most samples is more than the most probable of three tiers', () => {
    const { ensemble } = run;
    if (ensemble === null || ensemble.contradiction) throw new Error('Not sampled');
    const plural = { low: 0.3, medium: 0.3, high: 0.4 };
    const tiers = ensemble.summary.tiers.map((row) => ({
      ...row,
      ...Object.fromEntries(SUBJECTS.map((subject) => [subject, plural])),
    }));
    const split = { ...run, ensemble: { ...ensemble, summary: { ...ensemble.summary, tiers } } };
    expect(tiersSentence(split)).toBe('Nothing here is high-risk in most samples.');
  });
});
