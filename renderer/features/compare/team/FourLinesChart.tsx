import { useCallback, useMemo } from 'react';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import { resultByYearLabel } from '#shared/format/names/result-options';
import { formatResult } from '#shared/format/result';
import type { PairOf, ResultSeries } from '#shared/model/explain/four-lines';
import { milestoneOf, type ResultRef } from '#shared/model/explain/results/result-ref';
import { fourLinesFigure, type TeamFigureFrame } from '../../../charts/figures/drivers/team';
import type { ChartProps } from '../../../charts/frame/chart-props';
import { TeamYearsChart } from './TeamYearsChart';
import type { TeamMember } from './team-member';

const HEIGHT = 260;

/** The result over the years in both worlds, under each policy: the other levers dashed. */
export function FourLinesChart({
  series,
  result,
  option,
  worlds,
  horizon,
  year,
  actions,
}: {
  series: PairOf<PairOf<ResultSeries | null>>;
  result: ResultRef;
  /** Which of the results that are offered it is. */
  option: string;
  worlds: PairOf<TeamMember>;
  horizon: number;
  year: number;
  actions: ChartProps['actions'];
}) {
  const milestone = milestoneOf(result);
  const shares = milestone !== null || result.unit === 'share';
  const curves = useMemo(
    () =>
      worlds.flatMap(({ name, color }, i) =>
        series[i === 0 ? 0 : 1].flatMap((each, j) => {
          const y = each === null ? null : drawnValues(each, shares);
          return y === null || each === null
            ? []
            : [
                {
                  name: j === 0 ? name : 'other levers',
                  color,
                  otherPolicy: j === 1,
                  times: each.times,
                  y,
                },
              ];
        }),
      ),
    [series, worlds, shares],
  );
  const draw = useCallback(
    (frame: TeamFigureFrame) => {
      const [first] = curves;
      if (first === undefined) return null;
      const scale = shares ? 'shares' : 'powers';
      return fourLinesFigure({ times: first.times, curves, scale, ...frame });
    },
    [curves, shares],
  );
  if (curves.length < 4) {
    return <p>This result is of no single year, so that it has no line to draw.</p>;
  }
  const title =
    milestone === null
      ? resultByYearLabel(option)
      : `Probability by year: ${MILESTONE_LABELS[milestone]}`;
  const readingAt = (then: number) =>
    curves
      .map(({ name, times, y }) => {
        const value = y[times.indexOf(then)];
        if (value === undefined) return `${name} none`;
        const plain = shares ? value : 10 ** value;
        const unit = shares ? { ...result, unit: 'share' as const } : result;
        return `${name} ${formatResult(unit, plain, horizon)}`;
      })
      .join(' · ');
  return (
    <TeamYearsChart
      title={title}
      sentence="Solid under the first levers, dashed under the others."
      readingAt={readingAt}
      draw={draw}
      table={() => ({
        columns: ['year', ...worlds.flatMap(({ name }) => [name, `${name}, other levers`])],
        rows: (curves[0]?.times ?? []).map((then, i) => [
          then,
          ...curves.map(({ y }) => (shares ? (y[i] ?? null) : 10 ** (y[i] ?? 0))),
        ]),
      })}
      height={HEIGHT}
      horizon={horizon}
      year={year}
      actions={actions}
    />
  );
}

/** Values as they are drawn, or null where one is missing or cannot stand on the scale. */
function drawnValues({ values }: ResultSeries, shares: boolean): number[] | null {
  const drawn = values.map((value) => (value === null || shares ? value : Math.log10(value)));
  return drawn.every((value) => value !== null && Number.isFinite(value))
    ? (drawn as number[])
    : null;
}
