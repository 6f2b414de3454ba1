import { useMemo, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import { formatAssumption } from '#shared/format/assumption';
import { resultLabel, resultName } from '#shared/format/names/result-options';
import { formatResult } from '#shared/format/result';
import { ASSUMPTIONS, definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import { parseResult } from '#shared/model/explain/results/result-name';
import { mapFigure } from '../../charts/figures/drivers/map';
import { resultScale } from '../../charts/figures/drivers/result-scale';
import chartClasses from '../../charts/frame/ChartFrame.module.css';
import type { ChartProps } from '../../charts/frame/chart-props';
import { PlainChart } from '../../charts/frame/PlainChart';
import { useExplainer } from '../../engine/ExplainerProvider';
import { modelInputOf, modelKeyOf } from '../../state/selectors/document';
import { useScenario } from '../../state/stores';
import { paletteOf } from '../../ui/colour/palette';
import { AssumptionSelect } from '../../ui/fields/AssumptionSelect';
import { ResultSelect } from '../../ui/fields/ResultSelect';
import { useSize } from '../../ui/hooks/use-size';
import { RunOrCancel } from '../../ui/panels/RunOrCancel';
import { mapSide, sideValues } from './map-sides';
import { type ComputedMap, mapSentence, mapTable } from './map-words';

const NUMERIC = ASSUMPTIONS.filter((definition) => definition.type === 'number');

/** A result over two assumptions at once. */
export function ExploreView({ run, colorScheme, height, selectedYear, actions }: ChartProps) {
  const explainer = useExplainer();
  const input = useScenario(({ working }) => modelInputOf(working));
  const modelKey = useScenario(({ working }) => modelKeyOf(working));
  const [option, setOption] = useState('central.agi');
  const [x, setX] = useState<NumericId>('costGrowth');
  const [y, setY] = useState<NumericId>('algoGrowth');
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [computed, setComputed] = useState<ComputedMap | null>(null);
  const { ref, width } = useSize<HTMLDivElement>();
  const palette = paletteOf(colorScheme);
  const { horizon } = input.options;
  const year = Math.min(selectedYear, Math.floor(horizon));

  async function compute(): Promise<void> {
    setProblem(null);
    setProgress(0);
    try {
      const answer = await explainer.ask(
        {
          kind: 'map',
          result: resultName(option, year),
          input,
          x: { assumption: x, values: sideValues(x) },
          y: { assumption: y, values: sideValues(y) },
        },
        setProgress,
      );
      setComputed({ modelKey, option, year, horizon, x, y, answer });
    } catch (error) {
      if (!(error instanceof Superseded)) {
        setProblem(messageOf(error));
      }
    } finally {
      setProgress(null);
    }
  }

  const figure = useMemo(() => {
    if (computed === null || width === 0) return null;
    return figureOf(computed, run, palette, Math.floor(width), height);
  }, [computed, run, palette, width, height]);
  const stale =
    computed !== null &&
    (computed.modelKey !== modelKey ||
      computed.option !== option ||
      computed.year !== year ||
      computed.x !== x ||
      computed.y !== y);
  const sentence = problem ?? mapSentence(computed, stale);
  return (
    <PlainChart
      title="Explore: a result over two assumptions"
      sentence={sentence}
      summary={sentence}
      controls={
        <div className={chartClasses.controls}>
          <ResultSelect label="Result" option={option} year={year} onChange={setOption} />
          <AssumptionSelect label="Across" value={x} onChange={setX} offered={NUMERIC} />
          <AssumptionSelect label="Up" value={y} onChange={setY} offered={NUMERIC} />
          <RunOrCancel
            label="Compute"
            size="xs"
            progress={progress}
            progressLabel="Share of the map that is computed"
            disabled={x === y}
            onRun={() => void compute()}
            onCancel={explainer.cancel}
          />
        </div>
      }
      height={height}
      plotRef={ref}
      figure={figure}
      stale={stale}
      table={() => mapTable(computed)}
      actions={actions}
    />
  );
}

function figureOf(
  { option, year, horizon, x, y, answer }: ComputedMap,
  { assumptions }: ChartProps['run'],
  palette: ReturnType<typeof paletteOf>,
  width: number,
  height: number,
) {
  const result = parseResult(resultName(option, year), horizon);
  const scale = resultScale(result, horizon);
  const label = resultLabel(option, year);
  const [xs, ys] = [sideValues(x), sideValues(y)];
  const values = answer.map((row) =>
    row.map((reading) => (reading === null || reading.never ? null : scale.to(reading.counted))),
  );
  const known = values.flat().filter((value) => value !== null);
  const bar =
    known.length === 0 ? { at: [], text: [] } : scale.ticks(Math.min(...known), Math.max(...known));
  const says = answer.map((row, j) =>
    row.map((reading, i) => {
      const there = `${definitionOf(x).label} ${formatAssumption(x, xs[i] ?? 0)}, ${definitionOf(y).label} ${formatAssumption(y, ys[j] ?? 0)}`;
      const what = reading === null ? 'no value' : formatResult(result, reading.value, horizon);
      return `${there}<br>${label}: ${what}`;
    }),
  );
  return mapFigure({
    x: mapSide(x, assumptions[x].value),
    y: mapSide(y, assumptions[y].value),
    values,
    says,
    bar,
    palette,
    width,
    height,
  });
}
