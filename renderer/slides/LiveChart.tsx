import { useMemo } from 'react';
import { chartPlace } from '#shared/briefing/layout/chart-place';
import type { PageBox } from '#shared/briefing/layout/page';
import type { StoryInput } from '#shared/briefing/story-input';
import { useSampledRun } from '../charts/frame/use-sampled-run';
import { type ColorScheme, paletteOf } from '../ui/colour/palette';
import { CHARTS_OF_SLIDES } from './charts/slide-charts';
import { type LiveYear, SlideChart } from './SlideChart';

/** A chart that follows the story it is drawn from, where paper has it as it was. */
export function LiveChart({
  box,
  story,
  colorScheme,
  live,
}: {
  box: PageBox;
  story: StoryInput;
  colorScheme: ColorScheme;
  live: LiveYear;
}) {
  const chart = box.block.kind === 'chart' ? box.block.chart : null;
  const kind = chart === null ? null : CHARTS_OF_SLIDES[chart];
  const { scenario, run: latest, now, drivers, seeks, history, comparison } = story;
  const settled = useSampledRun(latest);
  const run = kind?.ofSamples === true ? settled : latest;
  const { width, height } = chartPlace(box).plot;
  // An author who types changes the scenario with every letter, and nothing that is drawn here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the scenario its name alone is drawn
  const drawing = useMemo(
    () =>
      kind?.draw(
        { scenario, run, now, drivers, seeks, history, comparison },
        { palette: paletteOf(colorScheme), width, height },
      ) ?? null,
    [kind, scenario.name, run, now, drivers, history, comparison, colorScheme, width, height],
  );
  return <SlideChart box={box} drawing={drawing} live={live} />;
}
