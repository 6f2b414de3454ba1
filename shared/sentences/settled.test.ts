import { expect, test } from 'vitest';
import { settledStatements, settledToAsk } from '#shared/history/settled';
import { takeReadings } from '#shared/model/explain/readings';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { settledWords } from './settled';

function toldOf(preset: string): string[] {
  const readings = takeReadings(settledToAsk(preset), createEvaluator());
  return settledStatements(preset, readings)
    .map(settledWords)
    .map(({ said, settled }) => `${said}: ${settled}`);
}

test('the memo’s dates and lag are told as they have come out', () => {
  const [crossed, open, lag, law, ...rest] = toldOf('memo-2024');
  expect(crossed).toMatch(
    /^Threshold crossed 2023\.6 \(2023\.4 to 2023\.9\), published about 2024: Published February 2025: Grok 3, .*later$/,
  );
  expect(open).toMatch(
    /^Threshold crossed by open weights 2025\.1 .*: By none that is known up to 2026\.6$/,
  );
  expect(lag).toMatch(/^Open weights 1\.5\syr behind in capability: 0\.\d+\syr in the median/);
  expect(law).toContain('Executive Order 14110');
  expect(law).toContain('revoked in January 2025');
  expect(rest).toEqual([]);
});

test('what a preset leaves open is not settled by silence', () => {
  const told = toldOf('observed-2026');
  expect(told.some((words) => words.includes('open weights'))).toBe(false);
  expect(told).toHaveLength(1);
});

test('a threshold that is lowered is crossed by the first model above it in its day', () => {
  expect(toldOf('keep-up')[0]).toMatch(/Published \w+ 202[3-5]:/);
});

test('a preset that replicates a forecast of something else says nothing of thresholds', () => {
  expect(toldOf('epoch-2030')).toEqual([]);
});
