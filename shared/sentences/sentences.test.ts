import { describe, expect, it } from 'vitest';
import type { ModelRun } from '#shared/model/model-run';
import { modelRun } from '#shared/testing/model-run';
import { ceilingsReading, ceilingsSentence } from './ceilings';
import { tierReading, tiersSentence, tierYears } from './tiers';
import { timelineEvents, timelineReading, timelineSentence, timelineSummary } from './timeline';

const spaced = (text: string) => text.replaceAll('\u202f', ' ');

function withBinding(binding: ModelRun['central']['binding']): ModelRun {
  const run = modelRun({}, { sampled: false });
  return { ...run, central: { ...run.central, binding } };
}

describe('the ceilings in a sentence', () => {
  it.each([
    [[], 'On the central path no ceiling stops the spending trend by 2060.'],
    [[{ from: 2028.9, constraint: 'money' }], 'On the central path money binds from 2028.9.'],
    [
      [
        { from: 2029, constraint: 'chips' },
        { from: 2041.04, constraint: 'money' },
      ],
      'On the central path chips bind from 2029, money from 2041.',
    ],
    [
      [
        { from: 2029, constraint: 'chips' },
        { from: 2031, constraint: 'trend' },
        { from: 2041.04, constraint: 'money' },
      ],
      'On the central path chips bind from 2029, the spending trend sets the pace from 2031, money binds from 2041.',
    ],
  ] as const)('says from when each binds', (changes, sentence) => {
    const run = withBinding([{ from: 2015, constraint: 'trend' }, ...changes]);
    expect(ceilingsSentence(run)).toBe(sentence);
  });

  it('says so when one binds from the beginning', () => {
    expect(ceilingsSentence(withBinding([{ from: 2015, constraint: 'chips' }]))).toBe(
      'On the central path chips bind throughout.',
    );
  });

  it('reads out the frontier, its interval, its cost and what binds', () => {
    const reading = spaced(ceilingsReading(modelRun(), 2030));
    expect(reading).toMatch(
      /^2030: median \S+×10²⁹ \(90% .+–.+\) · cost \$\d+ B · chips bind in \d+% of samples$/,
    );
  });
});

describe('the timeline in a sentence', () => {
  it('gives the median with its interval, and how far behind the others are', () => {
    expect(spaced(timelineSentence('agi', modelRun()))).toMatch(
      /^Closed frontier: median 20\d\d(\.\d)?, 90% interval 20\d\d–.+; open weights \S+ yr later, rival state \S+ yr later\.$/,
    );
  });

  it('is of the dangers that count, and of those told for the frontier alone', () => {
    expect(timelineEvents(modelRun())).toEqual(['agi', 'wmd']);
    const more = modelRun({ controlOOM: { value: 1 }, cyberOn: { value: true } });
    expect(timelineEvents(more)).toEqual(['agi', 'wmd', 'control', 'cyber']);
    for (const event of ['control', 'cyber'] as const) {
      expect(timelineSentence(event, more)).toMatch(
        /^Closed frontier: median 20\d\d(\.\d)?, 90% interval \S+( \d+)?\.$/,
      );
      expect(timelineReading(event, more, 2030)).toMatch(/^By 2030: closed frontier \S+%$/);
    }
  });

  it('never makes up a year that most samples do not reach', () => {
    const run = modelRun({ agiFlop: { value: 1e44 } });
    expect(timelineSentence('agi', run)).toMatch(
      /^AGI does not come by 2060 in \d\d% of samples\.$/,
    );
  });

  it('tells the central path while the samples are awaited', () => {
    const run = modelRun({}, { sampled: false });
    expect(timelineSentence('agi', run)).toContain('AGI on the central path: closed frontier 20');
    expect(timelineReading('agi', run, 2030)).toBe('');
  });

  it('calls contradictory assumptions contradictory', () => {
    const run = { ...modelRun(), ensemble: { accepted: 0.004, contradiction: true } as const };
    expect(timelineSentence('agi', run)).toContain('contradict each other');
  });

  it('takes the rival of the scenario: restricted when open release is', () => {
    const open = timelineReading('agi', modelRun(), 2035);
    const restricted = timelineReading('agi', modelRun({ restrictHigh: { value: true } }), 2035);
    const rival = (reading: string) => /rival state (\S+)/.exec(reading)?.[1];
    expect(rival(restricted)).toBeDefined();
    expect(Number.parseInt(rival(restricted) ?? '', 10)).toBeLessThanOrEqual(
      Number.parseInt(rival(open) ?? '', 10),
    );
  });

  it('puts the same into words for those who cannot see the chart', () => {
    const summary = timelineSummary('wmd', modelRun(), 2030);
    expect(summary).toContain('WMD-like AI');
    expect(summary).toMatch(/By 2030: closed frontier >?\d+%/);
  });
});

describe('the tiers in a sentence', () => {
  it('names the first year in which each is most probably high-risk', () => {
    const run = modelRun();
    const first = tierYears(run).find(({ cells }) => cells.frontier.tier === 'high')?.year;
    expect(tiersSentence(run)).toContain(`High-risk in most samples: the frontier from ${first}`);
  });

  it('leaves out what never is: open models under restriction', () => {
    const sentence = tiersSentence(modelRun({ restrictHigh: { value: true } }));
    expect(sentence).toContain('the frontier');
    expect(sentence).not.toContain('open model');
  });

  it('reads a cell with every tier that has a share', () => {
    const years = tierYears(modelRun());
    const row = years.find(({ year }) => year === 2030);
    if (row === undefined) throw new Error('2030 is within the horizon');
    expect(spaced(tierReading('usd1e6', row))).toMatch(
      /^A \$1 M run in 2030: \w+ \S+%(, \w+ \S+%)*$/,
    );
  });

  it('agrees with the shares it shows', () => {
    for (const { cells } of tierYears(modelRun())) {
      for (const { tier, shares } of Object.values(cells)) {
        expect(shares?.[tier]).toBe(Math.max(...Object.values(shares ?? {})));
      }
    }
  });
});
