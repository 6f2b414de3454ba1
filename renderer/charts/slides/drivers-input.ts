import type { StoryInput } from '#shared/briefing/story-input';
import { formatResult } from '#shared/format/result';
import { parseResult } from '#shared/model/explain/results/result-name';
import { swingBars } from '../figures/drivers/driver-bars';
import { resultScale } from '../figures/drivers/result-scale';
import type { DriversInput } from './slide-drawing';

/** What a story's drivers are drawn from; null while they are not known. */
export function driversInputOf({ drivers, run: { horizon } }: StoryInput): DriversInput | null {
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
