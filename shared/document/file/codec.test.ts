import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetById } from '#shared/model/presets/presets';
import { arbitraryScenario } from '#shared/testing/arbitrary-scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { PLAIN_BRIEFING, type Scenario } from '../scenario/scenario';
import { parseScenario } from './codec';
import { serialiseScenario } from './serialise';

const FIXTURE = readFileSync(new URL('./fixtures/v1.headroom.json', import.meta.url), 'utf8');

const PRESENT = readFileSync(new URL('./fixtures/v2.headroom.json', import.meta.url), 'utf8');

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

describe('a scenario that is written and read again', () => {
  it('is the same scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        expect(read(serialiseScenario(scenario))).toEqual(scenario);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same file, byte for byte', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const text = serialiseScenario(scenario);
        expect(serialiseScenario(read(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order of its keys in the file', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (drawn) => {
        const text = serialiseScenario(drawn);
        expect(serialiseScenario(read(JSON.stringify(reversed(JSON.parse(text)))))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the frozen file of version 2 byte for byte', () => {
    expect(serialiseScenario(read(PRESENT))).toBe(PRESENT);
  });

  it('keeps all that the frozen file of version 1 says, but for its slides, which had no kind yet', () => {
    const { version, assumptions, briefing, ...said } = JSON.parse(FIXTURE);
    const kept = JSON.parse(serialiseScenario(read(FIXTURE)));
    expect([version, kept.version]).toEqual([1, 2]);
    expect(kept).toMatchObject(said);
    expect(kept.assumptions).toMatchObject(assumptions);
    expect(JSON.stringify(briefing)).toContain('Chips first');
    expect(read(FIXTURE).briefing.slides).toEqual([
      {
        id: 'earlier-1',
        kind: 'text',
        title: { text: 'Chips first', insteadOf: '' },
        notes: '{"charts":["ceilings"]}',
      },
    ]);
  });

  it('says where two files differ, and only there', () => {
    const one = serialiseScenario(buildScenario({ assumptions: { agiFlop: { value: 1e33 } } }));
    const assumptions = { agiFlop: { value: 1e33 }, costGrowth: { value: 2 } };
    const two = serialiseScenario(buildScenario({ assumptions }));
    const added = two.split('\n').filter((line) => !one.split('\n').includes(line));
    expect(added).toEqual(['    "costGrowth": {', '      "value": 2', '    },']);
  });

  it('leaves out what says nothing', () => {
    const assumptions = { agiFlop: {}, costGrowth: { note: '' }, runDays: { note: 'why' } };
    const text = serialiseScenario(buildScenario({ assumptions }));
    expect(read(text).assumptions).toEqual({ runDays: { note: 'why' } });
  });
});

/** The same JSON with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, reversed(entry)])
      .reverse(),
  );
}

describe('a file that says little', () => {
  const little = '{"format":"headroom-scenario","version":2,"name":"Little"}';

  it('takes the memo preset and the defaults', () => {
    expect(read(little)).toEqual({
      id: '00000000-0000-0000-0000-000000000000',
      name: 'Little',
      description: '',
      tags: [],
      author: '',
      created: '1970-01-01T00:00:00.000Z',
      modified: '1970-01-01T00:00:00.000Z',
      preset: 'memo-2024',
      presetRevision: presetById('memo-2024').revision,
      horizon: 2060,
      samples: 10_000,
      seed: 1,
      assumptions: {},
      correlations: null,
      evidence: { lagPairs: [], scores: [], capabilityThresholds: {} },
      briefing: PLAIN_BRIEFING,
    });
  });

  it.each([
    [undefined, null],
    [null, null],
    [[], []],
  ])('with the correlations %j has the preset’s, or none', (correlations, expected) => {
    const text = JSON.stringify({ ...JSON.parse(little), correlations });
    expect(read(text).correlations).toEqual(expected);
    expect(read(serialiseScenario(read(text))).correlations).toEqual(expected);
  });

  it('takes identity and age from whoever reads it', () => {
    const absent = { id: '8c3f0f5e-2b1d-4c57-9a60-0d7b3f1c2a44', created: '2026-01-02T03:04:05Z' };
    const parsed = parseScenario(little, absent);
    expect(parsed).toMatchObject({ ok: true, value: { ...absent, modified: absent.created } });
  });

  it('goes on without an identity and an age when it is written again', () => {
    const written = serialiseScenario(read(little));
    const given = Object.keys(JSON.parse(written));
    expect(given.filter((key) => ['id', 'created', 'modified'].includes(key))).toEqual([]);
    expect(read(written)).toEqual(read(little));
  });

  it('has no identity where it has the one that stands for none', () => {
    const absent = { id: '8c3f0f5e-2b1d-4c57-9a60-0d7b3f1c2a44', created: '2026-01-02T03:04:05Z' };
    const nil = JSON.stringify({
      ...JSON.parse(little),
      id: '00000000-0000-0000-0000-000000000000',
    });
    expect(parseScenario(nil, absent)).toMatchObject({ ok: true, value: { id: absent.id } });
  });

  it('tells a spread that is left out from one that is none', () => {
    const text = serialiseScenario(
      buildScenario({ assumptions: { agiFlop: { spread: null }, wmdFlop: { value: 1e28 } } }),
    );
    expect(read(text).assumptions).toEqual({
      agiFlop: { spread: null },
      wmdFlop: { value: 1e28 },
    });
  });
});

describe('text as editors leave it', () => {
  it('may begin with a byte order mark', () => {
    expect(read(`\ufeff${FIXTURE}`)).toEqual(read(FIXTURE));
  });

  it('may have the line ends of Windows', () => {
    expect(read(FIXTURE.replaceAll('\n', '\r\n'))).toEqual(read(FIXTURE));
  });
});
