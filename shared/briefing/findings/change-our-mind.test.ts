import { describe, expect, it } from 'vitest';
import type { Scenario } from '#shared/document/scenario/scenario';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import type { SeekOutcome } from '#shared/model/explain/seek';
import { buildScenario } from '#shared/testing/scenario-builder';
import { DIRECT } from '../direct-compute';
import { gatherStory } from '../gather-story';
import type { Drivers, StoryInput, StorySeek } from '../story-input';
import { changeOurMindFinding } from './change-our-mind';
import { driversFinding } from './drivers';

async function told(assumptions: Scenario['assumptions'], horizon = 2060): Promise<StoryInput> {
  let last: StoryInput | undefined;
  const scenario = buildScenario({ samples: 200, horizon, assumptions });
  for await (const input of gatherStory(scenario, 2026.9, DIRECT)) last = input;
  if (last === undefined) throw new Error('No story');
  return last;
}

const CERTAIN = Object.fromEntries(
  ASSUMPTIONS.flatMap(({ id, type }) => (type === 'number' ? [[id, { spread: null }]] : [])),
) as Scenario['assumptions'];

const words = (input: StoryInput) => JSON.stringify(changeOurMindFinding(input));

describe('what would change our mind', () => {
  // AGI would have been there long ago in nearly every sample.
  const HARDLY: Scenario['assumptions'] = { agiFlop: { value: 1e28 } };

  it('is asked of the central path where hardly a sample is left, and why is said', async () => {
    const input = await told(HARDLY);
    expect(input.drivers).toMatchObject({
      result: 'central.agi',
      problem: null,
      insteadOf: { result: 'ensemble.agi.p50' },
    });
    expect(changeOurMindFinding(input).title).toContain('AGI on the central path would be');
    for (const finding of [changeOurMindFinding(input), driversFinding(input)]) {
      expect(finding.notes).toMatch(
        /what drives the median for AGI cannot be told: too few samples/,
      );
    }
    for (const { target } of input.seeks ?? []) expect(target).toBeGreaterThan(input.now);
  });

  it('is not asked for a date that is past already', async () => {
    const past: Scenario['assumptions'] = { agiFlop: { value: 1e24 } };
    for (const horizon of [2027, 2030, 2060]) {
      const input = await told(past, horizon);
      const dates = (input.seeks ?? []).filter(({ result }) => !result.includes('byYear'));
      for (const { target } of dates) {
        expect(target).toBeGreaterThan(input.now);
        expect(target).toBeLessThanOrEqual(horizon);
      }
      expect(changeOurMindFinding(input).title).not.toContain('Nothing that is uncertain');
    }
  });

  it('is not known where the drivers are refused, and why is said', async () => {
    const central = await told(HARDLY);
    const result = 'ensemble.agi.p50';
    const problem = `${result} cannot be taken: the assumptions contradict each other`;
    const refused: Drivers = { result, answer: null, problem };
    const input = { ...central, drivers: refused, seeks: [] };
    expect(changeOurMindFinding(input).title).toBe('What would change our mind cannot be told');
    expect(words(input)).toContain(
      'the median for AGI cannot be taken: the assumptions contradict',
    );
    // In words, not in the names of the file.
    expect(words(input)).not.toMatch(/agiFlop|p50|notBefore/);
  });

  it('is not asked of assumptions that are certain', async () => {
    const { title } = changeOurMindFinding(await told(CERTAIN));
    expect(title).toBe('Nothing that is uncertain moves the median for AGI');
  });

  it('is not asked where assumptions contradict each other and the central path has no date', async () => {
    const input = await told({
      agiFlop: { value: 1e45, spread: null },
      wmdFlop: { value: 1e20, spread: null },
    });
    expect(input.run.ensemble?.contradiction).toBe(true);
    expect(changeOurMindFinding(input).title).toContain('is not asked: AGI on the central path');
  });

  it('never asks for what is so already', async () => {
    for (const value of [1e31, 1e33, 1e35, 1e37, 1e39]) {
      const { seeks, run } = await told({
        agiFlop: { value, spread: { kind: 'lognormal', factor: 30 } },
      });
      expect(run.ensemble?.contradiction).toBe(false);
      for (const { answer, target } of seeks ?? []) {
        if (answer === null) continue;
        expect(Math.abs(answer.present.reading.counted - target)).toBeGreaterThan(0.05);
      }
    }
  });

  describe('of what was found', () => {
    const date = (value: number) => ({ value, counted: value, never: false });
    const point = (value: number, year: number) => ({ value, reading: date(year) });
    const OUTCOME: SeekOutcome = {
      solution: null,
      others: [],
      present: point(3.1, 2031),
      least: point(10, 2028),
      most: point(1, 2050),
      range: [1, 10],
      jump: null,
    };
    const seek = (answer: SeekOutcome | null): StorySeek => ({
      assumption: 'costGrowth',
      result: 'ensemble.agi.p50',
      target: 2036,
      ...(answer === null ? { answer, problem: 'Refused.' } : { answer, problem: null }),
    });
    async function of(...seeks: StorySeek[]) {
      return changeOurMindFinding({ ...(await told({})), seeks });
    }

    it('says no more than was answered', async () => {
      expect((await of(seek(null))).title).toBe('What would change our mind cannot be told');
      expect((await of(seek(OUTCOME), seek(null))).title).toMatch(/^No value is found that alone/);
      expect((await of(seek(OUTCOME))).title).toMatch(/^No value of Cost growth alone brings/);
    });

    it('gives the nearest there is, on either side of a jump', async () => {
      const jump = [point(2, 2035), point(1.9, 2044)] as const;
      const finding = await of(seek({ ...OUTCOME, jump }));
      expect(JSON.stringify(finding)).toContain('nearest is 2035 at');
    });

    it('does not set a value against itself', async () => {
      const { title } = await of(seek({ ...OUTCOME, solution: point(3.1001, 2036) }));
      expect(title).not.toContain('instead of');
      expect(title).toMatch(/^With Cost growth hardly changed from 3\.1/);
    });
  });
});
