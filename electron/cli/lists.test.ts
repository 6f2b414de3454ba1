import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '#shared/document/file/codec';
import { serialiseScenario } from '#shared/document/file/serialise';
import { ASSUMPTION_IDS, ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { PRESETS } from '#shared/model/presets/presets';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { toolWith } from './testing/tool';

const SMALL = buildScenario({ horizon: 2040, samples: 50, preset: 'observed-2026' });
const FILES: Record<string, string> = {
  'good.headroom.json': serialiseScenario(SMALL),
  'impossible.json': serialiseScenario({
    ...SMALL,
    assumptions: { agiFlop: { value: 1e20, spread: null }, agiFloor: { value: 1e15 } },
  }),
};

const headroom = toolWith(FILES);

async function json(args: string) {
  const { code, out } = await headroom(args);
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** Checks things against a schema that the tool prints; says what is wrong. */
async function checkerOf(name: string): Promise<(value: unknown) => string[]> {
  // Patterns say what these formats do.
  const formats = { uuid: true, date: true, 'date-time': true } as const;
  const validate = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    formats,
  }).compile(await json(`schema ${name}`));
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('headroom assumptions', () => {
  it('lists every id with its range, policy first', async () => {
    const { out } = await headroom('assumptions');
    expect(out).toMatch(/^Policy settings\n {2}\w+/);
    for (const id of ASSUMPTION_IDS) expect(out).toMatch(new RegExp(`^ {2}${id} `, 'm'));
    expect(out).toMatch(/^ {2}costGrowth +1 to 10 x\/yr, memo 3\.1/m);
    expect(out).toMatch(/^ {2}restrictHigh +yes or no/m);
  });

  it('gives machines what a file may hold', async () => {
    const { assumptions } = await json('assumptions --json');
    expect(assumptions).toHaveLength(ASSUMPTIONS.length);
    const costGrowth = assumptions.find(({ id }: { id: string }) => id === 'costGrowth');
    expect(costGrowth).toMatchObject({ unit: 'x/yr', range: [1, 10], type: 'number' });
    expect(costGrowth.meaning).toMatch(/\w+ \w+/);
  });
});

describe('headroom results', () => {
  it('lists names that other commands take, with unit and meaning', async () => {
    const { out } = await headroom('results');
    expect(out).toMatch(/^ensemble\.agi\.byYear\.\{year\} +fraction +0 to 1 +Share .* AGI/m);
    const { results } = await json('results --json');
    const listed = results.find(
      ({ name }: { name: string }) => name === 'central.path.{year}.money',
    );
    expect(listed).toMatchObject({ unit: 'FLOP' });
    const asked = listed.name.replace('{year}', '2030');
    expect((await headroom(`drivers good.headroom.json --rows 64 --result ${asked}`)).code).toBe(0);
  });
});

describe('headroom schema', () => {
  it('of a scenario takes what the app writes, from any preset and of anything', async () => {
    const wrong = await checkerOf('scenario');
    const files = PRESETS.map(({ id }) => serialiseScenario(buildScenario({ preset: id })));
    for (const file of files) expect(wrong(JSON.parse(file))).toEqual([]);
    let taken = 0;
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const file = serialiseScenario(scenario);
        if (!parseScenario(file).ok) return;
        taken++;
        expect(wrong(JSON.parse(file))).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(taken).toBeGreaterThan(4);
  });

  it.each([
    ['an assumption that does not exist', { assumptions: { costGrwoth: { value: 2 } } }],
    ['a value out of its range', { assumptions: { costGrowth: { value: 50 } } }],
    ['a switch that is a number', { assumptions: { restrictHigh: { value: 1 } } }],
    [
      'a spread of a lever',
      { assumptions: { theftLag: { spread: { kind: 'uniform', min: 1, max: 2 } } } },
    ],
    ['a preset that does not exist', { preset: 'memo-2025' }],
    ['no samples', { samples: 0 }],
    ['half a year of horizon', { horizon: 2030.5 }],
  ])('of a scenario refuses %s, as the tool does', async (_, change) => {
    const file = { ...JSON.parse(FILES['good.headroom.json'] ?? ''), ...change };
    expect((await checkerOf('scenario'))(file)).not.toEqual([]);
    const { code } = await toolWith({ 'x.json': JSON.stringify(file) })('validate x.json');
    expect(code).toBe(2);
  });

  it('of results takes what a run prints, contradictions too, and nothing that is left out', async () => {
    const wrong = await checkerOf('results');
    for (const file of ['good.headroom.json', 'impossible.json']) {
      const printed = await json(`run ${file} --json`);
      expect(wrong(printed)).toEqual([]);
      const { milestones: _, ...rest } = printed.central;
      expect(wrong({ ...printed, central: rest })).not.toEqual([]);
      expect(wrong({ ...printed, model: '1' })).not.toEqual([]);
    }
  });

  it('of samples takes every row that is written', async () => {
    const wrong = await checkerOf('samples');
    const { out } = await headroom('samples good.headroom.json');
    const [head = '', ...lines] = out.trimEnd().split(/\r?\n/);
    const columns = head.split(',');
    expect(lines).toHaveLength(SMALL.samples);
    for (const line of lines) {
      const cells = line.split(',').map((cell) => (cell === '' ? null : JSON.parse(cell)));
      const row = Object.fromEntries(columns.map((name, i) => [name, cells[i]]));
      expect(wrong(row)).toEqual([]);
      expect(wrong({ ...row, agi: 'never' })).not.toEqual([]);
    }
  });

  it('names what there are schemas of', async () => {
    const { code, error } = await headroom('schema scenarios');
    expect(code).toBe(2);
    expect(error).toMatch(/scenario, results, samples/);
  });
});
