import { expect, test } from 'vitest';
import { PAIR, SCORE } from '#shared/testing/evidence';
import { buildScenario } from '#shared/testing/scenario-builder';
import type { ScenarioEvidence } from '../scenario/scenario';
import { mergeScenarios } from './merge';
import { reviewMerge } from './merge-review';

const plain = buildScenario();
const holding = (evidence: Partial<ScenarioEvidence>) =>
  buildScenario({ evidence: { ...plain.evidence, ...evidence } });
const scored = (...scores: number[]) =>
  holding({ scores: scores.map((score) => ({ ...SCORE, score })) });
const scoresOf = (...args: Parameters<typeof mergeScenarios>) =>
  mergeScenarios(...args).scenario.evidence.scores.map(({ score }) => score);

const PATH = 'evidence.scores.gpqa, Some model, 2026-01-02';

test('a score that both changed is there once, as chosen, and named', () => {
  const [base, mine, theirs] = [scored(0.5), scored(0.6), scored(0.7)];
  const { conflicts } = mergeScenarios(base, mine, theirs);
  expect(conflicts).toEqual([{ path: PATH }]);
  expect(scoresOf(base, mine, theirs)).toEqual([0.6]);
  expect(scoresOf(base, mine, theirs, { [PATH]: 'theirs' })).toEqual([0.7]);
  const review = reviewMerge(base, mine, theirs, conflicts);
  expect(review.conflicts).toEqual([
    {
      path: PATH,
      label: 'Score on gpqa',
      was: 'Some model, 2026-01-02: 0.5, open weights',
      mine: 'Some model, 2026-01-02: 0.6, open weights',
      theirs: 'Some model, 2026-01-02: 0.7, open weights',
    },
  ]);
  expect(review.mine).toEqual([]);
});

test('a score that one side changed and the other took out is asked about', () => {
  const [base, mine] = [scored(0.5), scored(0.6)];
  expect(mergeScenarios(base, mine, plain).conflicts).toEqual([{ path: PATH }]);
  expect(scoresOf(base, mine, plain, { [PATH]: 'theirs' })).toEqual([]);
});

test('scores of several models are each changed for themselves', () => {
  const other = { ...SCORE, model: 'Another' };
  const base = holding({ scores: [SCORE, other] });
  const mine = holding({ scores: [{ ...SCORE, score: 0.6 }, other] });
  const theirs = holding({
    scores: [SCORE, { ...other, flop: 1e24 }, { ...SCORE, date: '2026-03-04' }],
  });
  const { scenario, conflicts } = mergeScenarios(base, mine, theirs);
  expect(conflicts).toEqual([]);
  expect(scenario.evidence.scores).toEqual([
    { ...SCORE, score: 0.6 },
    { ...other, flop: 1e24 },
    { ...SCORE, date: '2026-03-04' },
  ]);
});

test('of several scores that cannot be told apart none is lost without a word', () => {
  const [base, mine, theirs] = [scored(0.5, 0.4), scored(0.4), scored(0.6, 0.4)];
  expect(mergeScenarios(base, mine, theirs).conflicts).toEqual([{ path: PATH }]);
  expect(scoresOf(base, mine, theirs, { [PATH]: 'theirs' })).toEqual([0.6, 0.4]);
});

test('a pair that both changed is there once, and one for another basis is another', () => {
  const base = holding({ lagPairs: [PAIR] });
  const mine = holding({ lagPairs: [{ ...PAIR, openDate: '2026-02-03' }] });
  const compute = { ...PAIR, basis: 'compute' } as const;
  const theirs = holding({ lagPairs: [{ ...PAIR, openScore: 0.7 }, compute] });
  const { scenario, conflicts } = mergeScenarios(base, mine, theirs);
  expect(conflicts).toEqual([{ path: 'evidence.lagPairs.capability, Open, Closed' }]);
  expect(scenario.evidence.lagPairs).toEqual([...mine.evidence.lagPairs, compute]);
});

test('more scores than a file may hold are those of one side', () => {
  const many = (model: string) =>
    holding({
      scores: Array.from({ length: 1500 }, (_, i) => ({ ...SCORE, model: `${model} ${i}` })),
    });
  const [mine, theirs] = [many('Mine'), many('Theirs')];
  const path = 'evidence.scores';
  expect(mergeScenarios(plain, mine, theirs).conflicts).toEqual([{ path }]);
  expect(mergeScenarios(plain, mine, theirs, { [path]: 'theirs' }).scenario.evidence).toEqual(
    theirs.evidence,
  );
});
