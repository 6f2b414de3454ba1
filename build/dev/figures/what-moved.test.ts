import { expect, it } from 'vitest';
import { computeFigures, type Figures, type ScenarioFigures } from './figures';
import { whatMoved } from './what-moved';

const NOW = computeFigures({});

function withAgi(figures: Figures, name: string, median: number): Figures {
  const scenario = figures[name] as ScenarioFigures;
  const agi = scenario.headlines.agi;
  const samples = agi?.samples;
  if (!agi || !samples) throw new Error(`${name} has no date of AGI`);
  const moved = { ...agi, samples: { ...samples, median } };
  const headlines = { ...scenario.headlines, agi: moved };
  return { ...figures, [name]: { ...scenario, headlines, everything: String(median) } };
}

it('says nothing of what is as it was', () => {
  expect(whatMoved(NOW, NOW)).toEqual([]);
});

it('says which preset moves, in which headline, from what to what and by how much', () => {
  const before = withAgi(NOW, 'legg-2028', 2040);
  const after = withAgi(NOW, 'legg-2028', 2041.5);
  expect(whatMoved(before, after)).toEqual([
    'legg-2028',
    '  AGI: median 2040.0 -> 2041.5 (1.5\u202fyr later)',
  ]);
});

it('says that something moves where no headline does', () => {
  const memo = { ...(NOW['memo-2024'] as ScenarioFigures), everything: 'other' };
  expect(whatMoved(NOW, { ...NOW, 'memo-2024': memo })).toEqual([
    'memo-2024: no headline moves as it is written, other results do',
  ]);
});

it('says which scenarios have come and gone', () => {
  const memo = NOW['memo-2024'] as ScenarioFigures;
  expect(whatMoved({ mine: memo }, { theirs: memo })).toEqual(['mine is gone', 'theirs is new']);
});
