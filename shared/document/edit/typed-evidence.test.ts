import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BENCHMARKS } from '#shared/facts/benchmarks';
import { buildScenario } from '#shared/testing/scenario-builder';
import { parseScenario } from '../file/codec';
import { serialiseScenario } from '../file/serialise';
import { LIMITS } from '../scenario/limits';
import { NO_EVIDENCE, type ScenarioEvidence } from '../scenario/scenario';
import { readPair, readScore } from './typed-evidence';

/** Whether a file with this evidence can be written and read again. */
function isKept(evidence: Partial<ScenarioEvidence>): boolean {
  const scenario = buildScenario({ evidence: { ...NO_EVIDENCE, ...evidence } });
  const read = parseScenario(serialiseScenario(scenario));
  expect(read.ok && read.value.evidence).toEqual(read.ok && scenario.evidence);
  return read.ok;
}

const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('Ours', ' ', 'x'.repeat(200), 'x'.repeat(201), ` ${'x'.repeat(200)} `),
);
const date = fc.oneof(
  fc.constantFrom('2025-06-01', '0000-01-01', '9999-12-31', '2024-02-29', '2023-02-29'),
  fc.constantFrom('275760-09-13', '+012345-01-01', '2025-6-1', '2025-06-01T00:00', 'June', ''),
);
const number = fc.oneof(
  fc.constantFrom('', '0', '62', '62%', '2e25', '-1', '1e60', '1e-400', 'Infinity', 'many'),
  fc.double().map(String),
);
const source = fc.oneof(name, fc.constantFrom('y'.repeat(500), 'y'.repeat(501)));

test('a pair that the form takes can be written and read again', () => {
  const typed = fc.record({
    open: name,
    openDate: date,
    openScore: number,
    closed: name,
    closedDate: date,
    closedScore: number,
  });
  fc.assert(
    fc.property(typed, (fields) => {
      const pair = readPair('capability', fields, []);
      if (pair.ok) expect(isKept({ lagPairs: [pair.value] })).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a score that the form takes can be written and read again', () => {
  const typed = fc.record({ model: name, date, score: number, flop: number, source });
  fc.assert(
    fc.property(fc.constantFrom(...BENCHMARKS), typed, (benchmark, fields) => {
      const score = readScore(benchmark, false, fields, []);
      if (score.ok) expect(isKept({ scores: [score.value] })).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const PAIR = {
  open: 'Ours',
  openDate: '2026-06-01',
  openScore: '',
  closed: 'Theirs',
  closedDate: '2025-06-01',
  closedScore: '70',
};
const SCORE = { model: 'Ours', date: '2026-06-01', score: '62%', flop: '2e25', source: '' };
const [gpqa] = BENCHMARKS;
if (gpqa === undefined) throw new Error('There are no benchmarks');

test('what is meant is taken', () => {
  expect(readPair('capability', PAIR, [])).toMatchObject({
    ok: true,
    value: { open: 'Ours', openScore: null, closedScore: 70 },
  });
  expect(readScore(gpqa, true, SCORE, [])).toMatchObject({
    ok: true,
    value: { benchmark: gpqa.id, score: 0.62, flop: 2e25, open: true },
  });
});

test.each([
  ['a year of six digits', { date: '202506-01-01' }, 'A date is a day'],
  ['a day that is none', { date: '2025-02-30' }, 'A date is a day'],
  ['a name without end', { model: 'x'.repeat(201) }, 'at most 200 letters'],
  ['a source without end', { source: 'y'.repeat(501) }, 'at most 500 letters'],
] as const)('%s is refused with its reason', (_, fields, said) => {
  const read = readScore(gpqa, false, { ...SCORE, ...fields }, []);
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining(said) });
});

test('what is full takes no more', () => {
  const pair = readPair('capability', PAIR, []);
  const score = readScore(gpqa, false, SCORE, []);
  if (!pair.ok || !score.ok) throw new Error('Sound evidence is refused');
  const lagPairs = Array.from({ length: LIMITS.lagPairs }, () => pair.value);
  const scores = Array.from({ length: LIMITS.scores }, () => score.value);
  expect(isKept({ lagPairs, scores })).toBe(true);
  expect(readPair('capability', PAIR, lagPairs).ok).toBe(false);
  expect(readScore(gpqa, false, SCORE, scores).ok).toBe(false);
});
