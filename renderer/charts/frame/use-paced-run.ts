import { useEffect, useRef, useState } from 'react';
import type { ModelRun } from '#shared/model/model-run';
import { useSampledRun } from './use-sampled-run';

/** Between two drawings of such a chart while a slider is held, in milliseconds. */
const PACE = 200;

/**
 * The run for a chart that is dear to draw and read at rest: during a drag it follows a few times a
 * second, so that the lines under the hand get the time, and at its end at once.
 */
export function usePacedRun(latest: ModelRun, dragging: boolean): ModelRun {
  const run = useSampledRun(latest);
  const [held, setHeld] = useState(run);
  const drawn = useRef(0);

  useEffect(() => {
    if (held === run) return;
    const wait = dragging ? Math.max(0, drawn.current + PACE - performance.now()) : 0;
    const timer = setTimeout(() => {
      drawn.current = performance.now();
      setHeld(run);
    }, wait);
    return () => clearTimeout(timer);
  }, [run, held, dragging]);

  return dragging ? held : run;
}
