import type { Briefed } from '#shared/briefing/handout/briefed';
import type { Page } from '#shared/briefing/handout/pages';
import type { StoryInput } from '#shared/briefing/story-input';
import { formatResult } from '#shared/format/result';
import { parseResult } from '#shared/model/explain/result-name';
import { swingBars } from '../charts/figures/driver-bars';
import { resultScale } from '../charts/figures/result-scale';
import { chartPlace } from '../charts/slides/chart-place';
import { type DriversInput, type SlideDrawing, slideDrawing } from '../charts/slides/slide-drawing';
import { type ColorScheme, paletteOf } from '../ui/palette';

/** The charts of a page in the order of its boxes, in the colours of a scheme. */
export function drawingsOf(
  { boxes }: Page,
  { runs, story }: Briefed,
  scheme: ColorScheme,
): (SlideDrawing | null)[] {
  const palette = paletteOf(scheme);
  const scenarios = runs.map(({ scenario, run }, place) => ({
    name: scenario.name,
    run,
    place,
    color: place,
  }));
  return boxes.map((box) => {
    if (box.block.kind !== 'chart') return null;
    const { chart } = box.block;
    const { plot } = chartPlace(box);
    return slideDrawing({ chart, scenarios, drivers: driversOf(story), palette, ...plot });
  });
}

function driversOf({ drivers, run: { horizon } }: StoryInput): DriversInput | null {
  if (drivers === null || drivers.answer === null) return null;
  const { present, swings } = drivers.answer;
  const result = parseResult(drivers.result, horizon);
  const scale = resultScale(result, horizon);
  const bars = swingBars(swings, result, scale, horizon);
  const ends = bars.flatMap(({ low, high }) => [low, high]);
  const base = scale.to(present.counted);
  return {
    title: `One assumption at a time, from ${formatResult(result, present.value, horizon)}`,
    bars,
    base,
    ticks: scale.ticks(Math.min(base, ...ends), Math.max(base, ...ends)),
  };
}
