import { yearWithin } from '#shared/headlines/headlines';
import type { ChartTable } from '../../../charts/plot/chart-content';
import { type OutcomeSide, outcomeCell } from './outcome-cell';
import { OUTCOME_GROUPS } from './outcome-rows';

/** Every outcome of every scenario in plain numbers, with the difference in words. */
export function outcomesCsv(
  sides: readonly { readonly name: string; readonly side: OutcomeSide | null }[],
  baseline: number,
  year: number,
): ChartTable {
  const base = sides[baseline]?.side ?? null;
  return {
    columns: [
      'outcome',
      'kind',
      ...sides.flatMap(({ name }) => [
        `${name}: median`,
        `${name}: p5`,
        `${name}: p95`,
        `${name}: difference`,
      ]),
    ],
    rows: OUTCOME_GROUPS.flatMap(({ label, rows }) =>
      rows.map((row) => [
        row.event === null ? row.label(year) : `${row.label(year)} (${label(year)})`,
        row.kind,
        ...sides.flatMap(({ side }, i) => {
          if (side === null) return [null, null, null, 'refused by the model'];
          const { central, samples } = row.read(side.run, yearWithin(side.run, year));
          const outer = samples?.outer ?? [null, null];
          const { change, standing } = outcomeCell(row, side, i === baseline ? null : base, year);
          const said = [change, standing].filter(Boolean).join('; ');
          // What has no figure is the word for why.
          return [samples?.median ?? central, ...outer, said];
        }),
      ]),
    ),
  };
}
