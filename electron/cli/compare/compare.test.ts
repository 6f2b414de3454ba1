import { describe, expect, it } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { toolWith } from '../testing/tool';

const SMALL = buildScenario({ samples: 300 });
const headroom = toolWith({
  'a.json': serialiseScenario({ ...SMALL, name: 'Ours' }),
  'b.json': serialiseScenario({
    ...SMALL,
    name: 'Slow',
    assumptions: { costGrowth: { value: 2 }, thresholdFlop: { value: 1e25 } },
  }),
  'c.json': serialiseScenario({
    ...SMALL,
    name: 'Strict',
    horizon: 2050,
    assumptions: { agiFlop: { value: 1e36 }, restrictHigh: { value: true } },
  }),
  'impossible.json': serialiseScenario({
    ...SMALL,
    name: 'Impossible',
    assumptions: { agiFlop: { value: 1e20, spread: null }, brainFlop: { value: 1e15 } },
  }),
});

async function json(args: string) {
  const { code, out, error } = await headroom(`${args} --json`);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out);
}

interface Part {
  readonly value: number;
}
const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { value }) => sum + value, 0);

describe('headroom compare of three', () => {
  it('holds the others against the baseline, each as two alone would be', async () => {
    const three = await json('compare a.json b.json c.json');
    expect(three.scenarios.map((s: { name: string }) => s.name)).toEqual([
      'Ours',
      'Slow',
      'Strict',
    ]);
    expect(three.differences.map((d: { scenario: number }) => d.scenario)).toEqual([2, 3]);
    const { difference } = await json('compare a.json b.json');
    expect(three.differences[0]).toMatchObject({ ...difference, evaluations: expect.any(Number) });
    for (const { parts, total } of three.differences) expect(sumOf(parts)).toBeCloseTo(total, 9);
    const agi = three.outcomes.find((o: { outcome: string }) => o.outcome === 'agi');
    expect(agi.differences[0]).toBeNull();
    expect(agi.differences[1]).toBeCloseTo(agi.values[1].median - agi.values[0].median, 9);
    expect(three.assumptions.map((a: { assumption: string }) => a.assumption).sort()).toEqual(
      ['agiFlop', 'costGrowth', 'restrictHigh', 'thresholdFlop'].sort(),
    );
  });

  it('looks at the year that is asked for', async () => {
    const { year } = await json('compare a.json b.json c.json --year 2035');
    expect(year).toBe(2035);
    const { out } = await headroom('compare a.json b.json c.json --year 2035');
    expect(out).toContain('AGI by 2035');
    expect(out).not.toContain('by 2030');
  });

  it('takes another baseline', async () => {
    const there = await json('compare a.json b.json');
    const back = await json('compare a.json b.json --baseline 2');
    expect(back.a.name).toBe('Slow');
    expect(back.difference.total).toBeCloseTo(-there.difference.total, 9);
    const three = await json('compare a.json b.json c.json --baseline 2');
    expect(three.baseline).toBe(2);
    expect(three.differences.map((d: { scenario: number }) => d.scenario)).toEqual([1, 3]);
  });

  it('shows people a table, what differs, and each difference', async () => {
    const { out } = await headroom('compare a.json b.json c.json');
    expect(out).toContain('1  Ours (baseline)');
    expect(out).toMatch(/^ {2}AGI +20[\d.]+ +20[\d.]+ \([\d.]+\syr later\)/mu);
    expect(out).toMatch(/^ {2}Cost growth +3\.1×\/yr +2×\/yr +3\.1×\/yr$/m);
    expect(out).toContain('central.agi, 2 less 1: +');
    expect(out).toContain('central.agi, 3 less 1: +');
  });
});

describe('headroom compare --team', () => {
  it('gives a mixture between its members, up to the shortest horizon', async () => {
    const { team, outcomes } = await json('compare a.json b.json c.json --team --weights 2,1,1');
    expect(team).toMatchObject({ rule: 'byEvidence', weights: [0.5, 0.25, 0.25] });
    expect(team.horizon).toBe(2050);
    const medians = outcomes
      .find((o: { outcome: string }) => o.outcome === 'agi')
      .values.map((value: { median: number }) => value.median);
    expect(team.milestones.agi.p50).toBeGreaterThan(Math.min(...medians));
    expect(team.milestones.agi.p50).toBeLessThan(Math.max(...medians));
    expect(team.tiers).toHaveLength(36);
    const { disagreement, spread } = team;
    expect(sumOf(disagreement.parts)).toBeCloseTo(disagreement.variance, 9);
    expect(spread.within + spread.between).toBeCloseTo(spread.total, 9);
  });

  it('counts members by what is left of their samples, or as they are held', async () => {
    const tool = toolWith({
      'a.json': serialiseScenario({ ...SMALL, name: 'Ours' }),
      'd.json': serialiseScenario({
        ...SMALL,
        name: 'Soon',
        assumptions: { wmdFlop: { value: 1e27 } },
      }),
    });
    const team = async (args: string) =>
      JSON.parse((await tool(`compare a.json d.json --team --json${args}`)).out).team;
    const byEvidence = await team('');
    const [a, d] = byEvidence.accepted;
    expect(d).toBeLessThan(a - 0.1);
    expect(byEvidence.shares[1] / byEvidence.shares[0]).toBeCloseTo(d / a, 9);
    const asHeld = await team(' --count as-held');
    expect(asHeld).toMatchObject({ rule: 'asHeld', shares: [0.5, 0.5] });
    expect(asHeld.milestones.wmd.byYear['2026']).not.toBe(byEvidence.milestones.wmd.byYear['2026']);
    const { out } = await tool('compare a.json d.json --team --count as-held');
    expect(out).toContain('a member counts by its weight alone');
    expect((await tool('compare a.json d.json --team')).out).toContain('weight times the share');
  });

  it('of one that counts alone is what it has by itself', async () => {
    const { team } = await json('compare a.json b.json --team --weights 1,0');
    const alone = await json('run a.json');
    expect(team.milestones).toEqual(alone.ensemble.milestones);
    expect(team.disagreement.values[1]).toBeNull();
  });

  it('says in words where members disagree', async () => {
    const { out } = await headroom('compare a.json b.json c.json --team --result agiOpen');
    expect(out).toContain('up to 2050, the shortest horizon');
    expect(out).toMatch(/within members.* between them/);
    expect(out).toMatch(/^ {2}Restrict open high-risk release \(policy\) +\d+%/m);
  });
});

describe('headroom compare --four', () => {
  it('has both scenarios at its corners, and both ways round add up', async () => {
    const name = 'ensemble.tiers.2032.open.high';
    const { four, difference } = await json(`compare a.json c.json --four --result ${name}`);
    const [{ values, policy, world, levers }] = four;
    expect(values[0][0]).toBe(difference.a);
    expect(values[1][1]).toBe(difference.b);
    expect(policy[0] + world[1]).toBeCloseTo(difference.total, 9);
    expect(world[0] + policy[1]).toBeCloseTo(difference.total, 9);
    expect(levers).toEqual(['restrictHigh']);
  });

  it('shows a table, or says that there is nothing to buy', async () => {
    const { out } = await headroom('compare a.json b.json --four --result thresholdBlindWmd');
    expect(out).toMatch(/^Four lines +levers of A +levers of B +policy changes$/m);
    expect(out).toMatch(/^ {2}World of B +20[\d.]+ +20[\d.]+ +[+−]/m);
    const same = await headroom('compare a.json a.json --four');
    expect(same.out).toContain('the same policy levers');
  });
});

it.each([
  ['compare a.json', 'two files'],
  ['compare a.json b.json --baseline 3', 'only 2 files'],
  ['compare a.json b.json --weights 1,1', 'goes with --team'],
  ['compare a.json b.json --count as-held', '--count goes with --team'],
  ['compare a.json b.json --team --count equally', 'by-evidence or as-held'],
  ['compare a.json b.json --team --weights 1,1,1', '2 files and 3 weights'],
  ['compare a.json b.json --team --weights 1,-1', 'not negative'],
  ['compare a.json b.json --team --weights 1,', 'not negative'],
  ['compare a.json b.json --team --weights 0,0', 'above zero'],
  ['compare a.json impossible.json --team', 'contradict each other'],
  ['compare - -', 'read once'],
  ['compare a.json b.json nowhere.json', 'There is no such file'],
])('%s is refused in a sentence', async (args, said) => {
  const { code, out, error } = await headroom(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(said);
});

it('a member that contradicts itself can stay without weight', async () => {
  const { team } = await json('compare a.json impossible.json --team --weights 1,0');
  expect(team.weights).toEqual([1, 0]);
});
