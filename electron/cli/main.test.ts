import { describe, expect, it } from 'vitest';
import { embedScenario } from '#shared/document/file/embedded';
import { serialiseScenario } from '#shared/document/file/serialise';
import { PRESETS } from '#shared/model/presets/presets';
import { buildScenario } from '#shared/testing/scenario-builder';
import { toolWith } from './testing/tool';

const SMALL = buildScenario({ horizon: 2040, samples: 50 });
const FILES: Record<string, string> = {
  'good.headroom.json': serialiseScenario(SMALL),
  'bad.headroom.json': serialiseScenario({
    ...SMALL,
    samples: 0,
    assumptions: { costGrowth: { value: 50 } },
  }),
  'earlier.headroom.json': JSON.stringify({
    ...{ format: 'headroom-scenario', version: 1, name: 'Made before' },
    ...{ preset: 'observed-2026', samples: 48 },
  }),
  'broken.json': '{\n  "format": headroom\n}\n',
  'impossible.json': serialiseScenario({
    ...SMALL,
    assumptions: { agiFlop: { value: 1e20, spread: null }, brainFlop: { value: 1e15 } },
  }),
};

const headroom = toolWith(FILES);

describe('headroom run', () => {
  it('prints one JSON object and nothing else', async () => {
    const { code, out, error } = await headroom('run good.headroom.json --json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const json = JSON.parse(out);
    expect(json).toMatchObject({ format: 'headroom-results', name: 'Test scenario', samples: 50 });
    expect(json.central.path).toHaveLength(26);
  });

  it('reads standard input for -', async () => {
    const { out } = await headroom('run - --json', FILES['good.headroom.json']);
    expect(out).toBe((await headroom('run good.headroom.json --json')).out);
  });

  it('reads a web page that is larger than a scenario may be, for the charts in it', async () => {
    const page = `<p>${'chart '.repeat(1e6)}</p>${embedScenario(FILES['good.headroom.json'] ?? '')}`;
    const { code, out } = await toolWith({ 'page.html': page })('run page.html --json');
    expect(code).toBe(0);
    expect(JSON.parse(out).name).toBe('Test scenario');
  });

  it('takes samples and seed from the command line instead of the file', async () => {
    const { out } = await headroom('run good.headroom.json --json --samples 60 --seed 3');
    expect(JSON.parse(out)).toMatchObject({ samples: 60, seed: 3 });
    const same = serialiseScenario({ ...SMALL, samples: 60, seed: 3 });
    expect((await headroom('run - --json', same)).out).toBe(out);
  });

  it('summarises for people', async () => {
    const { code, out } = await headroom('run good.headroom.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^Test scenario\n/);
    expect(out).toMatch(/^AGI {3,}20\d\d/m);
    // The memo has hardware run out two to three years after 2024-25.
    expect(out).toMatch(
      /^First ceiling to bind but the trend, on the central path: chips, from 202[67]/m,
    );
    expect(out).toContain('5.83×10²⁸\u202fFLOP');
    // Cells of a column begin below one another.
    const lines = out.split('\n');
    // Medians alone: a date of the central path beside them would be a second answer.
    expect(lines.find((line) => line.includes('Median'))).not.toContain('Central path');
    const { ensemble } = JSON.parse((await headroom('run good.headroom.json --json')).out);
    const by2030 = `${Math.round(100 * ensemble.milestones.agi.byYear['2030'])}%`;
    const heads = lines.find((line) => line.startsWith('Probability by')) ?? '';
    const row = lines[lines.indexOf(heads) + 1] ?? '';
    expect(row.slice(heads.indexOf('2030')).split(' ')[0]).toBe(by2030);
    const at = lines.find((line) => line.includes('Median'))?.indexOf('Median') ?? -1;
    const agi = lines.find((line) => line.startsWith('AGI  '))?.slice(at - 2);
    expect(agi).toMatch(/^ {2}(20|not)/);
  });

  it('gives for a file of version 1 what it gave, and notes that its preset has been revised', async () => {
    const { code, out, error } = await headroom('run earlier.headroom.json --json');
    expect(code).toBe(0);
    expect(error).toMatch(
      /^Note: “Observed to 2026” has been revised since .*gives what it gave\.\n$/,
    );
    // As the last Headroom that wrote version 1 printed it.
    expect(JSON.parse(out).central.milestones).toMatchObject({ agi: 2031.2306375269739 });
    expect((await headroom('validate earlier.headroom.json')).error).toBe(error);
  });

  it('says a contradiction on stderr, and gives what there is', async () => {
    const { code, out, error } = await headroom('run impossible.json --json');
    expect(code).toBe(0);
    expect(error).toMatch(/contradict/);
    expect(JSON.parse(out).ensemble).toMatchObject({ accepted: 0, milestones: null });
    const plain = await headroom('run impossible.json');
    expect(plain.out).not.toContain('Median');
  });
});

it('headroom samples stops when nobody reads on', async () => {
  const unread = toolWith(FILES, 'headroom', { isOutRead: () => false });
  const { code, out } = await unread('samples good.headroom.json --samples 30000');
  expect(code).toBe(0);
  expect(out.split('\n').length).toBeLessThan(30_000);
});

describe('what is refused', () => {
  it('names file, place and problem, one a line', async () => {
    expect(await headroom('run bad.headroom.json --json')).toEqual({
      code: 2,
      out: '',
      error:
        'bad.headroom.json: assumptions.costGrowth.value: “Cost growth” must be 1 to 10 x/yr, not 50\n' +
        'bad.headroom.json: samples: The number of samples must be a whole number from 1 to 1000000, not 0\n',
    });
  });

  it('says where a file is no JSON', async () => {
    const { code, error } = await headroom('run broken.json');
    expect(code).toBe(2);
    expect(error).toBe(
      'broken.json: It is not JSON: line 2, column 13: a value is expected here.\n',
    );
  });

  it.each<[string, string | Uint8Array | undefined, string]>([
    ['run nowhere.json', '', 'nowhere.json: There is no such file.\n'],
    ['run -', new Uint8Array([0xff, 0xfe, 0x00]), 'standard input: It is not UTF-8 text.\n'],
    ['run -', new Uint8Array(5e6), 'standard input: It is larger than 4 MB'],
    ['run -', '{}', 'standard input: It is not a scenario'],
    ['run good.headroom.json --samples 0', '', 'whole number from 1 to 1000000'],
    ['run good.headroom.json --samples many', '', 'not "many"'],
    ['run good.headroom.json --seed -1', '', '--seed'],
    ['run good.headroom.json --colour', '', '--colour'],
    [
      'merge good.headroom.json - -',
      FILES['good.headroom.json'],
      'Standard input can be read once',
    ],
    ['run', '', 'Add --help'],
    ['dance', '', 'dance'],
    ['', '', 'Usage'],
  ])('%s', async (args, stdin, said) => {
    const { code, out, error } = await headroom(args, stdin);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(said);
    expect(error).not.toMatch(/\n {4}at /);
  });
});

it('an exception that should not be does not end as an answer does', async () => {
  const today = () => {
    throw new TypeError('A defect.');
  };
  const { code, error } = await toolWith(FILES, 'headroom', { today })(
    'brief good.headroom.json --md memo.md',
  );
  expect(code).toBe(2);
  expect(error).toMatch(/^The tool itself failed.*\nTypeError: A defect\.\n {4}at /);
});

describe('headroom validate', () => {
  it('says of a sound file that it is', async () => {
    const { code, out, error } = await headroom('validate good.headroom.json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toBe(
      'good.headroom.json: valid, “Test scenario”, 0 assumptions differ from memo-2024\n',
    );
  });

  it('looks at every file, whatever is wrong with the others', async () => {
    const { code, out, error } = await headroom('validate bad.headroom.json good.headroom.json x');
    expect(code).toBe(2);
    expect(out).toContain('good.headroom.json: valid');
    expect(error.split('\n').map((line) => line.split(':')[0])).toEqual([
      'bad.headroom.json',
      'bad.headroom.json',
      'x',
      '',
    ]);
  });
});

it('headroom validate gives machines the same verdicts', async () => {
  const { code, out } = await headroom('validate good.headroom.json bad.headroom.json --json');
  expect(code).toBe(2);
  const { files } = JSON.parse(out);
  expect(files).toMatchObject([
    { file: 'good.headroom.json', valid: true, name: 'Test scenario' },
    { file: 'bad.headroom.json', valid: false, problems: [expect.any(String), expect.any(String)] },
  ]);
});

describe('headroom presets', () => {
  it('lists them by kind, a line each, with how far they know the world', async () => {
    const { out } = await headroom('presets');
    const lines = out.trimEnd().split('\n');
    expect(lines[1]).toMatch(
      /^memo-2024 +NTIA memo \(March 2024\) +knows the world up to March 2024 +\S/,
    );
    for (const { id } of PRESETS) {
      expect(lines.filter((line) => line.startsWith(`${id} `))).toHaveLength(1);
    }
  });

  it('gives what each changes as JSON', async () => {
    const { format, presets } = JSON.parse((await headroom('presets --json')).out);
    expect(format).toBe('headroom-presets');
    expect(presets[0]).toMatchObject({ id: 'memo-2024', base: null, assumptions: {} });
    expect(presets[1]).toMatchObject({
      base: 'memo-2024',
      kind: 'view',
      revision: expect.any(Number),
    });
    expect(presets[1].assumptions.refCompute).toEqual({ value: 5.6e25 });
  });
});

it('tells its version and its use', async () => {
  expect((await headroom('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const help = await headroom('--help');
  expect(help).toMatchObject({ code: 0, error: '' });
  expect(help.out).toContain('validate');
});
