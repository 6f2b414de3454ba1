import { describe, expect, it } from 'vitest';
import { parseScenario } from '#shared/document/file/codec';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { toolWith } from './testing/tool';

const SMALL = buildScenario({ samples: 400 });
const FILES: Record<string, string> = {
  'a.headroom.json': serialiseScenario({ ...SMALL, name: 'Ours' }),
  'b.headroom.json': serialiseScenario({
    ...SMALL,
    name: 'Theirs',
    assumptions: {
      costGrowth: { value: 2.4 },
      algoGrowth: { value: 3.5 },
      thresholdFlop: { value: 1e25 },
    },
  }),
  'far.headroom.json': serialiseScenario({
    ...SMALL,
    name: 'Far',
    assumptions: { agiFlop: { value: 1e45 } },
  }),
};
const headroom = toolWith(FILES);

async function json(args: string) {
  const { code, out, error } = await headroom(`${args} --json`);
  return { code, error, ...JSON.parse(out) };
}

describe('headroom compare', () => {
  it('gives parts that add up to the difference, policy apart', async () => {
    const { code, difference } = await json(
      'compare a.headroom.json b.headroom.json --result thresholdBlindWmd',
    );
    expect(code).toBe(0);
    expect(difference.result).toBe('central.thresholdBlindWmd');
    expect(difference.total).toBeCloseTo(difference.b - difference.a, 9);
    const { parts } = difference;
    const sum = parts.reduce((total: number, part: { value: number }) => total + part.value, 0);
    expect(sum).toBeCloseTo(difference.total, 9);
    expect(
      Object.fromEntries(parts.map((p: Record<string, string>) => [p.assumption, p.kind])),
    ).toEqual({
      costGrowth: 'world',
      algoGrowth: 'world',
      thresholdFlop: 'policy',
    });
    expect(difference.exact).toBe(true);
  });

  it('takes AGI on the central path unless told otherwise, and says what never counts as', async () => {
    const { difference } = await json('compare a.headroom.json far.headroom.json');
    expect(difference).toMatchObject({
      result: 'central.agi',
      b: 2061,
      bNever: true,
      neverCountsAs: 2061,
    });
    const { out } = await headroom('compare a.headroom.json far.headroom.json');
    expect(out).toContain('not by 2060');
    expect(out).toContain('counts as 2061');
  });

  it('tells people which assumption went from what to what', async () => {
    const { out } = await headroom(
      'compare a.headroom.json b.headroom.json --result ensemble.agi.p50',
    );
    expect(out).toMatch(/Cost growth +3\.1×\/yr → 2\.4×\/yr +\+\d/);
    expect(out).toContain('No effect: FLOP threshold');
    expect(out).toMatch(/World −?\+?[\d.−]+ yr, policy 0\.00 yr/);
  });
});

describe('headroom drivers', () => {
  it('gives swings and indices, policy levers apart', async () => {
    const drivers = await json('drivers a.headroom.json --rows 256');
    expect(drivers).toMatchObject({ format: 'headroom-drivers', result: 'central.agi', code: 0 });
    expect(drivers.tornado[0].assumption).toBe('agiFlop');
    // The lever keeps models from being released; it does not keep them from being trained.
    expect(drivers.policy).toEqual([]);
    expect(drivers.withoutEffect).toContain('restrictHigh');
    const released = await json('drivers a.headroom.json --rows 64 --result highOpen');
    expect(released.policy).toMatchObject([{ assumption: 'restrictHigh', high: { result: null } }]);
    const [first] = drivers.sobol.indices;
    expect(first).toMatchObject({
      assumption: 'agiFlop',
      first: { value: expect.any(Number), error: expect.any(Number) },
    });
  });

  it('says what the indices are over', async () => {
    const { out } = await headroom(
      'drivers a.headroom.json --rows 256 --result ensemble.agi.byYear.2035',
    );
    expect(out).toContain('near the 10th and the 90th percentile');
    // A few hundred samples say nothing of their tenths.
    expect(out).toContain('few samples');
    expect(out).toContain('Known only through what was ruled out');
    expect(out).toContain('Policy levers');
    expect(out).toContain('Over all draws');
  });

  it('says so where nothing varies', async () => {
    const { out } = await headroom(
      'drivers a.headroom.json --rows 64 --result path.2015.threshold',
    );
    expect(out).toContain('the same in every sample');
  });
});

describe('headroom seek', () => {
  it('finds a value that, put back, meets the target', async () => {
    const found = await json(
      'seek a.headroom.json --assumption algoGrowth --result central.agi --target 2033',
    );
    expect(found.code).toBe(0);
    const put = { ...SMALL, assumptions: { algoGrowth: { value: found.value } } };
    const { out } = await headroom('run - --json', serialiseScenario(put));
    expect(JSON.parse(out).central.milestones.agi).toBeCloseTo(2033, 3);
  });

  it('takes a probability in per cent', async () => {
    const found = await json(
      'seek a.headroom.json --assumption agiFlop --result ensemble.agi.byYear.2035 --target 60%',
    );
    expect(Math.abs(found.reached - 0.6)).toBeLessThan(2 / 400);
  });

  it('ends with 1, null and what can be reached where there is no value', async () => {
    const { code, error, value, reachable, target } = await json(
      'seek a.headroom.json --assumption costGrowth --result central.agi --target 2016',
    );
    expect({ code, value, target }).toEqual({ code: 1, value: null, target: 2016 });
    expect(reachable.min.result).toBeGreaterThan(2016);
    expect(reachable.max.result).toBeGreaterThan(reachable.min.result);
    expect(error).toMatch(/^No value of Cost growth \(costGrowth\) brings central\.agi to 2016: /);
  });
});

describe('headroom history', () => {
  it('gives the error of every record, fitted and forecast apart', async () => {
    const history = await json('history a.headroom.json');
    const gpt4 = history.records.find((r: { name: string }) => r.name.startsWith('GPT-4 ('));
    expect(gpt4).toMatchObject({ part: 'fitted', error: expect.any(Number) });
    expect(gpt4.belowShare).toBeGreaterThan(0);
    expect(gpt4.belowShare).toBeLessThan(1);
    expect(history.errors.fitted.count + history.errors.forecast.count).toBe(
      history.records.length,
    );
    const firm = await json('history a.headroom.json --no-speculative');
    expect(firm.records.some((r: { confidence: string }) => r.confidence === 'speculative')).toBe(
      false,
    );
  });

  it('shows what re-anchoring changes, and writes it only where asked, never over a file', async () => {
    const before = { ...FILES };
    const shown = await headroom('history a.headroom.json --reanchor 2025');
    expect(shown.out).toMatch(/Cost growth +3\.1×\/yr +→ +\d/);
    expect(FILES).toEqual(before);
    await headroom('history a.headroom.json --reanchor 2025 --write new.headroom.json');
    const written = parseScenario(FILES['new.headroom.json'] ?? '');
    // What is published at the beginning of 2025 was trained some months before.
    expect(written.ok && written.value.assumptions.refYear).toEqual({ value: 2024.6 });
    const again = await headroom(
      'history a.headroom.json --reanchor 2025 --write new.headroom.json',
    );
    expect(again).toMatchObject({
      code: 2,
      error: expect.stringContaining('There is such a file'),
    });
  });

  it('does not re-anchor by halves where an assumption is locked', async () => {
    const locked = JSON.stringify({
      format: 'headroom-scenario',
      version: 1,
      name: 'Locked',
      assumptions: { refCost: { locked: true }, costGrowth: { locked: true } },
    });
    const before = { ...FILES };
    const { code, out, error } = await headroom(
      'history - --reanchor 2025.5 --write half.headroom.json',
      locked,
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('Reference run cost (refCost), Cost growth (costGrowth) are locked');
    expect(FILES).toEqual(before);
  });

  it('takes the trend from the year that is asked for', async () => {
    const long = await json('history a.headroom.json --reanchor 2025');
    const short = await json('history a.headroom.json --reanchor 2025 --from 2020');
    expect(short.reanchor.trend.from).toBe(2020);
    expect(short.reanchor.trend.records).toBeLessThan(long.reanchor.trend.records);
  });

  it('refuses a trend that no scenario can hold', async () => {
    const { code, error } = await headroom('history a.headroom.json --reanchor 2016');
    expect(code).toBe(2);
    expect(error).toContain('2016');
  });
});

describe('headroom sweep', () => {
  it('prints a grid in the order of its points', async () => {
    const { out } = await headroom(
      'sweep a.headroom.json --vary costGrowth=2..4:2 --vary restrictHigh=no,yes --result agiOpen --result agi',
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(lines[0]).toEqual([
      'point',
      'costGrowth',
      'restrictHigh',
      'central.agiOpen',
      'central.agi',
    ]);
    expect(lines.slice(1).map((cells) => cells.slice(0, 3).join())).toEqual([
      '0,2,false',
      '1,2,true',
      '2,4,false',
      '3,4,true',
    ]);
    // Open AGI never comes where it is prevented: an empty cell.
    expect(lines[2]?.[3]).toBe('');
    expect(Number(lines[4]?.[4])).toBeLessThan(Number(lines[2]?.[4]));
  });

  it('leaves the cells of a point empty where there is no ensemble, and goes on', async () => {
    const edge = JSON.stringify({
      format: 'headroom-scenario',
      version: 1,
      name: 'Edge',
      samples: 500,
      // The spread goes with the value, and beyond what the assumption can be.
      assumptions: { algoLimitOOM: { value: 8, spread: { kind: 'uniform', min: 9, max: 12 } } },
    });
    const sweep = 'sweep - --vary algoLimitOOM=8..20:4';
    const two = `${sweep} --result ensemble.agi.p50 --result ensemble.agi.p90`;
    const cells = async (command: string) => {
      const { code, out, error } = await headroom(command, edge);
      expect({ code, error }).toEqual({ code: 0, error: '' });
      return out
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(2));
    };
    const rows = await cells(two);
    expect(rows.map(([, p90]) => p90 === '')).toEqual([false, false, false, true]);
    // As each is alone.
    const alone = await cells(`${sweep} --result ensemble.agi.p50`);
    expect(rows.map(([p50]) => p50)).toEqual(alone.map(([p50]) => p50));
  });

  it('leaves out the uncertainty of what it varies where that is asked for', async () => {
    const command =
      'sweep a.headroom.json --vary agiFlop=1e33,1e34 --result ensemble.agi.p25 --result ensemble.agi.p75';
    const widths = async (args: string) => {
      const [, ...rows] = (await headroom(args)).out.trim().split('\n');
      return rows.map((row) => Number(row.split(',')[3]) - Number(row.split(',')[2]));
    };
    const [spread = 0] = await widths(command);
    const [certain = 0] = await widths(`${command} --certain`);
    expect(certain).toBeGreaterThan(0);
    expect(certain).toBeLessThan(spread / 2);
  });
});

it.each([
  ['compare a.headroom.json', 'argument'],
  ['compare a.headroom.json nowhere.json', 'There is no such file'],
  ['compare a.headroom.json b.headroom.json --result agy', 'perhaps agi is meant'],
  ['drivers a.headroom.json --rows 3', 'from 64'],
  ['drivers a.headroom.json --result ensemble.releaseRisk.2030.open.within2', 'No single sample'],
  ['drivers a.headroom.json --result path.2030.power', 'switched off'],
  ['seek a.headroom.json --assumption costGrow --target 2030', 'perhaps costGrowth is meant'],
  ['seek a.headroom.json --assumption costGrowth --target soon', 'must be a number'],
  ['history a.headroom.json --reanchor then', 'must be a year'],
  ['history a.headroom.json --write x.headroom.json', 'needs --reanchor'],
  ['history a.headroom.json --from 2018', '--from needs --reanchor'],
  ['compare a.headroom.json b.headroom.json --year 2035', '--year goes with three'],
  ['brief a.headroom.json --md x.md --notes', '--notes needs --pdf or --html'],
  ['brief a.headroom.json --md x.md --dark', '--dark needs --pdf or --pptx'],
  ['samples a.headroom.json --force', '--force needs --output'],
  ['sweep a.headroom.json --vary costGrowth=2,3 --force', '--force need --output'],
  ['sweep a.headroom.json --vary costGrowth=2,3 --certain', '--certain needs a result'],
  ['sweep a.headroom.json', '--vary'],
  ['sweep a.headroom.json --vary costGrowth=2..40:3', 'not a number from 1 to 10'],
  ['sweep a.headroom.json --vary costGrowth=4..2:3', 'must rise'],
  ['sweep a.headroom.json --vary costGrowth=2..4', 'needs values'],
  ['sweep a.headroom.json --vary restrictHigh=maybe', 'neither yes nor no'],
  [
    'sweep a.headroom.json --vary agiFlop=1e30..1e38:2000 --vary wmdFlop=1e25..1e30:2000',
    'more than 1000000',
  ],
  ['sweep a.headroom.json --vary costGrowth=2,3 --vary costGrowth=3,4', 'twice'],
  ['sweep a.headroom.json --design lhs --vary costGrowth', '--points'],
  ['sweep a.headroom.json --design lhs --points 5 --vary refYear', 'certain'],
  ['sweep a.headroom.json --vary costGrowth=2,3 --shard 3/2 --output x.csv', 'from 1 to n'],
  ['sweep a.headroom.json --vary costGrowth=2,3 --output x.txt', '.csv or .parquet'],
  ['merge-sweep nowhere.csv --output all.csv', 'nowhere.csv: There is no such file.'],
  ['samples a.headroom.json --output x.txt', '.csv or .parquet'],
  ['verify a.headroom.json', 'not a results file'],
])('%s is refused in a sentence', async (args, said) => {
  const { code, out, error } = await headroom(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(said);
  expect(error).not.toMatch(/\n {4}at /);
});
