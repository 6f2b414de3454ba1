import { Progress, Tooltip, useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { formatDifference } from '#shared/format/number/difference';
import { formatResult } from '#shared/format/result';
import type { Difference } from '#shared/model/explain/difference';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { resultScale } from '../../../charts/figures/drivers/result-scale';
import {
  WATERFALL_ROW,
  WATERFALL_TOP,
  type WaterfallRow,
  waterfallFigure,
  waterfallHeight,
} from '../../../charts/figures/drivers/waterfall';
import type { ChartProps } from '../../../charts/frame/chart-props';
import { PlainChart } from '../../../charts/frame/PlainChart';
import { modelInputOf } from '../../../state/selectors/document';
import { type Palette, paletteOf } from '../../../ui/colour/palette';
import { useSize } from '../../../ui/hooks/use-size';
import { SteadyHeight } from '../../../ui/panels/SteadyHeight';
import type { ComparedMember } from '../parts/members';
import { useDifference } from './use-difference';
import classes from './WhyTheyDiffer.module.css';
import { type WaterfallSide, waterfallRows } from './waterfall-rows';

/** The difference of a result between two scenarios, in steps from one to the other. */
export function Waterfall({
  from,
  to,
  result,
  label,
  actions,
}: {
  from: ComparedMember;
  to: ComparedMember;
  result: ResultRef;
  label: string;
  actions: ChartProps['actions'];
}) {
  const { difference, problem, progress } = useDifference(from, to, result.name);
  const palette = paletteOf(useComputedColorScheme('light'));
  const { ref, width } = useSize<HTMLDivElement>();
  const { horizon } = from.scenario;
  const rows = useMemo(
    () =>
      difference === null
        ? []
        : waterfallRows(difference, result, horizon, sideOf(from, palette), sideOf(to, palette)),
    [difference, result, horizon, from, to, palette],
  );
  const figure = useMemo(() => {
    if (width === 0 || rows.length === 0) return null;
    const { ticks } = resultScale(result, horizon, true);
    return waterfallFigure({ rows, ticks, palette, width: Math.floor(width) });
  }, [rows, result, horizon, palette, width]);

  return (
    <SteadyHeight expected={480} busy={difference === null && problem === null}>
      {problem !== null ? (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      ) : difference === null ? (
        <Progress value={progress * 100} aria-label="Share of the explanation that is computed" />
      ) : difference.parts.length === 0 ? (
        <p>They assume the same of everything that counts here.</p>
      ) : (
        <div className={classes.chart}>
          <PlainChart
            title={label}
            {...said(difference)}
            height={waterfallHeight(rows)}
            plotRef={ref}
            figure={figure}
            over={<Steps rows={rows} />}
            table={() => ({
              columns: ['step', 'kind', 'assumed', 'part', 'standard error', 'from', 'to'],
              rows: rows.map(({ label: step, kind, detail, start, end, error }) => [
                step,
                kind,
                detail,
                kind === 'level' ? null : end - start,
                error,
                start,
                end,
              ]),
            })}
            actions={(content) => actions({ ...content, scenarios: [from.scenario, to.scenario] })}
          />
        </div>
      )}
    </SteadyHeight>
  );

  function said(of: Difference) {
    const sentence = sentenceOf(of, result, horizon, from.name, to.name);
    return { sentence, summary: `${label}, ${from.name} to ${to.name}. ${sentence}` };
  }
}

/** Each row of the chart as something to point at or tab to, which then says what it does. */
function Steps({ rows }: { rows: readonly WaterfallRow[] }) {
  return (
    <ol className={classes.steps} aria-label="Steps from one to the other">
      {rows.map(({ label, says }, i) => (
        <li key={label} style={{ top: WATERFALL_TOP + i * WATERFALL_ROW, height: WATERFALL_ROW }}>
          <Tooltip
            multiline
            w={340}
            label={says}
            openDelay={150}
            position="top"
            events={{ hover: true, focus: true, touch: true }}
          >
            <button type="button" aria-label={says} />
          </Tooltip>
        </li>
      ))}
    </ol>
  );
}

function sideOf({ name, scenario, color }: ComparedMember, palette: Palette): WaterfallSide {
  const { assumptions } = modelInputOf(scenario);
  return { name, assumptions, color: palette.scenarios[color] ?? palette.ink };
}

function sentenceOf(
  { a, b, total, parts, world, policy, exact }: Difference,
  result: ResultRef,
  horizon: number,
  from: string,
  to: string,
): string {
  const [before, after] = [a, b].map(({ value }) => formatResult(result, value, horizon));
  const part = (value: number) => formatDifference(result, value);
  const never = a.never || b.never ? ' A date that does not come counts as a year later.' : '';
  const sampled = exact ? '' : ' Parts are sampled and carry their standard errors.';
  const kinds = new Set(parts.map(({ kind }) => kind));
  const split =
    kinds.size === 1
      ? `all of it from ${kinds.has('policy') ? 'policy' : 'the world'}`
      : `the world ${part(world)} and policy ${part(policy)}`;
  return `${before} in ${from}, ${after} in ${to}: ${part(total)}, ${split}.${never}${sampled}`;
}
