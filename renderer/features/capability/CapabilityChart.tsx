import { useMemo } from 'react';
import { effectiveFor, fitCapability, isSaturated } from '#shared/capability/fit';
import { compareThresholds } from '#shared/capability/two-thresholds';
import { BENCHMARKS, benchmarkById } from '#shared/facts/benchmarks';
import {
  type CapabilityView,
  capabilityReading,
  capabilitySentence,
  capabilitySummary,
  capabilityTitle,
} from '#shared/sentences/capability';
import { capabilityFigure } from '../../charts/figures/compute/capability';
import { ChartFrame } from '../../charts/frame/ChartFrame';
import type { ChartProps } from '../../charts/frame/chart-props';
import { usePlotAxis } from '../../charts/plot/use-plot-axis';
import { capabilityTable } from '../../charts/tables/capability';
import { useScenario, useSession } from '../../state/stores';
import { paletteOf } from '../../ui/colour/palette';
import { BenchmarkSelect } from './BenchmarkSelect';

/** Benchmark scores against a threshold of capability, and that threshold beside the one in FLOP. */
export function CapabilityChart(props: ChartProps) {
  const { run, colorScheme, height, selectedYear } = props;
  const id = useSession((state) => state.benchmark);
  const { scores: all, capabilityThresholds } = useScenario(({ working }) => working.evidence);
  const palette = paletteOf(colorScheme);
  const { ref, axis } = usePlotAxis(run.horizon);
  const view = useMemo((): CapabilityView => {
    const benchmark = benchmarkById(id) ?? (BENCHMARKS[0] as (typeof BENCHMARKS)[number]);
    const scores = all.filter((score) => score.benchmark === benchmark.id);
    const threshold = capabilityThresholds[benchmark.id] ?? null;
    const { runsPerOOM, releaseDelay } = run.assumptions;
    const fit = fitCapability(benchmark, scores, run.curves, releaseDelay.value);
    const rows =
      fit === null || threshold === null
        ? []
        : compareThresholds(run.central, effectiveFor(benchmark, fit, threshold), runsPerOOM.value);
    return { benchmark, scores, saturated: isSaturated(benchmark, scores), threshold, fit, rows };
  }, [id, all, capabilityThresholds, run]);
  const figure = useMemo(
    () => axis && capabilityFigure({ view, run, palette, axis, height }),
    [view, run, palette, axis, height],
  );
  return (
    <ChartFrame
      title={capabilityTitle(view.benchmark)}
      sentence={capabilitySentence(view)}
      reading={(year) => capabilityReading(view, year)}
      summary={capabilitySummary(view, selectedYear)}
      aside={<BenchmarkSelect hideLabel />}
      view={props}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => capabilityTable(view)}
    />
  );
}
