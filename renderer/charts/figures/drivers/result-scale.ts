import { formatResult } from '#shared/format/result';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { isLogarithmic, toResultScale } from '#shared/model/explain/results/result-unit';

/** How a result is drawn along an axis: compute, money and factors by their logarithm. */
export interface ResultScale {
  readonly to: (counted: number) => number;
  /** Round values between two ends, and what they read. */
  ticks(low: number, high: number): { readonly at: number[]; readonly text: string[] };
}

const MOST_TICKS = 6;
/** The smallest step that is seen in what is written: finer ticks would read the same. */
const FINEST: Readonly<Partial<Record<ResultRef['unit'], number>>> = {
  date: 0.1,
  years: 0.1,
  share: 0.01,
};

/** @param linear also for what is drawn by its logarithm, where differences have to add up */
export function resultScale(ref: ResultRef, horizon: number, linear = false): ResultScale {
  const logarithmic = !linear && isLogarithmic(ref.unit);
  return {
    to: (counted) => (linear ? counted : toResultScale(ref.unit, counted)),
    ticks(low, high) {
      const [from, until] = [Math.min(low, high), Math.max(low, high)];
      const least = Math.max((until - from) / MOST_TICKS, FINEST[ref.unit] ?? 0);
      const step = niceStep(least, logarithmic);
      const at: number[] = [];
      for (let k = Math.ceil(from / step); k * step <= until; k++)
        at.push(Number((k * step).toPrecision(12)));
      // A date after the horizon is how one that never comes counts.
      const read = (x: number) =>
        ref.unit === 'date' && x > horizon ? null : logarithmic ? 10 ** x : x;
      return { at, text: at.map((x) => formatResult(ref, read(x), horizon)) };
    },
  };
}

function niceStep(least: number, whole: boolean): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10;
  return whole ? Math.max(1, Math.round(step * power)) : step * power;
}
