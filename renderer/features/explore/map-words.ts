import { neverWords } from '#shared/format/dates';
import { resultLabel, resultName } from '#shared/format/names/result-options';
import { formatShare } from '#shared/format/number/share';
import { formatResult } from '#shared/format/result';
import { withinSentence } from '#shared/format/sentence-case';
import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import type { MapAnswer } from '#shared/model/explain/explain-job';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ChartTable } from '../../charts/plot/chart-content';
import { sideValues } from './map-sides';

/** A map with all that it was computed for: by another horizon it could not be read. */
export interface ComputedMap {
  readonly modelKey: string;
  readonly option: string;
  readonly year: number;
  readonly horizon: number;
  readonly x: NumericId;
  readonly y: NumericId;
  readonly answer: MapAnswer;
}

/** What the map shows, and whether of the choices as they are. */
export function mapSentence(computed: ComputedMap | null, stale: boolean): string {
  if (computed === null) return 'Choose a result and two assumptions, then compute the map.';
  const { option, year, horizon, x, y, answer } = computed;
  const result = parseResult(resultName(option, year), horizon);
  const readings = answer.flat().filter((reading) => reading !== null);
  const coming = readings.filter(({ never }) => !never).map(({ counted }) => counted);
  const label = resultLabel(option, year);
  if (coming.length === 0) return `${label} has no value anywhere on this map.`;
  const [low, high] = [Math.min(...coming), Math.max(...coming)].map((value) =>
    formatResult(result, value, horizon),
  );
  const never = readings.length - coming.length;
  const without =
    never === 0
      ? ''
      : `; it ${neverWords(horizon)} in ${formatShare(never / readings.length)} of the map`;
  const behind = stale
    ? ' The map is of earlier choices: compute it again.'
    : ' The ring is where the scenario is.';
  return `${label} goes from ${low} to ${high} over ${withinSentence(definitionOf(x).label)} and ${withinSentence(definitionOf(y).label)}${without}.${behind}`;
}

/** The numbers of the map. */
export function mapTable(computed: ComputedMap | null): ChartTable {
  if (computed === null) return { columns: [], rows: [] };
  const { option, year, x, y, answer } = computed;
  const [xs, ys] = [sideValues(x), sideValues(y)];
  return {
    columns: [x, y, resultName(option, year)],
    rows: answer.flatMap((row, j) =>
      row.map((reading, i) => [xs[i] ?? null, ys[j] ?? null, reading?.value ?? null]),
    ),
  };
}
