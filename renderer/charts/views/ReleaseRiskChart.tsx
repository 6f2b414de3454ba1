import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { RELEASED_MODELS, type ReleasedModel } from '#shared/model/results';
import {
  RELEASE_RISK_TITLE,
  RELEASED_MODEL_NAMES,
  releaseRiskReading,
  releaseRiskSentence,
  releaseRiskSummary,
} from '#shared/sentences/release-risk';
import { paletteOf } from '../../ui/colour/palette';
import { releaseRiskFigure } from '../figures/tiers/release-risk';
import { ChartFrame } from '../frame/ChartFrame';
import type { ChartProps } from '../frame/chart-props';
import { usePacedRun } from '../frame/use-paced-run';
import { usePlotAxis } from '../plot/use-plot-axis';
import { releaseRiskTable } from '../tables/release-risk';

/** How likely an open release is to become high-risk by enhancement. */
export function ReleaseRiskChart(props: ChartProps) {
  const { colorScheme, height, selectedYear } = props;
  const run = usePacedRun(props.run, props.dragging);
  const [released, setReleased] = useState<ReleasedModel>('open');
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const figure = useMemo(
    () => axis && releaseRiskFigure({ run, released, palette, axis, height }),
    [run, released, palette, axis, height],
  );
  return (
    <ChartFrame
      title={RELEASE_RISK_TITLE}
      sentence={releaseRiskSentence(released, run)}
      reading={(year) => releaseRiskReading(released, run, year)}
      summary={releaseRiskSummary(released, run, selectedYear)}
      aside={
        <SegmentedControl
          size="xs"
          aria-label="Whose weights are released"
          value={released}
          onChange={(value) => setReleased(value as ReleasedModel)}
          data={RELEASED_MODELS.map((value) => ({ value, label: RELEASED_MODEL_NAMES[value] }))}
        />
      }
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => releaseRiskTable(run)}
    />
  );
}
