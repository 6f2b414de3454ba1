import { type AssumptionId, definitionOf } from '../assumptions/registry';
import type { ModelInput } from '../model-input';
import type { DrawCache } from '../random/draw-cache';
import { NEVER } from '../solve/path';
import { FOLLOWS_SLOT, isLogSlot } from '../solve/slots';
import { slotOfInput, uncertainInputs } from './drivers';
import { type KeptDraws, keepDraws } from './kept-draws';
import { isSameQuantity, pairedPart } from './paired-part';
import { type EnsembleStatistic, ensembleStatistic } from './results/ensemble-statistic';
import { dateReading, neverFollows, type ResultReading } from './results/evaluate-result';
import type { EnsembleRef } from './results/result-ref';
import { isLogarithmic } from './results/result-unit';
import { LEVERS, SWING_SHARES, type Swing, type Swings } from './swing';
import {
  countBelow,
  type WeighedDraws,
  type WeightedReading,
  weighDraws,
} from './weighted-reading';

/** Standard deviation of the weights around an end, as a share of the draws. */
const BANDWIDTH = 0.05;

/** An end that is worth fewer draws is marked. */
const LEAST_DRAWS = 200;

/**
 * Swings of a result of the ensemble within its accepted draws. An assumption is moved to its 10th and
 * 90th percentile by weights on the draws near there, so that both ends are of the same accepted
 * draws. Drawing anew with the assumption held would drop other draws at either end, and show as its
 * effect what is learned from that. What is correlated with it goes along. The levers are set either
 * way in every draw.
 *
 * @param progress called with the share done
 * @throws ModelInputError where under one per cent of the draws are accepted
 */
export function swingsWithin(
  ref: EnsembleRef,
  inputs: ModelInput,
  cache: DrawCache,
  progress: (share: number) => void,
): Swings {
  const statistic = ensembleStatistic(ref, inputs.options.horizon);
  const { of, taken } = statistic;
  const kept = keepDraws(ref, inputs, of, cache, (share) => progress(share / 2));
  const weighed = weighDraws(kept.quantities, taken);
  const read = readingWriter(ref, inputs.options.horizon);
  const swings: Swing[] = [];
  const ruledOutOnly: AssumptionId[] = [];
  const withoutEffect: AssumptionId[] = [];
  const ids = uncertainInputs(inputs);
  for (const [done, id] of ids.entries()) {
    progress((1 + done / ids.length) / 2);
    const slot = slotOfInput(id);
    const column = kept.columnOf(slot);
    // What is switched off is not even drawn.
    const part = column === undefined ? null : pairedPart(kept, of, slot, column);
    if (column === undefined || part?.result !== true) {
      (part?.acceptance === true ? ruledOutOnly : withoutEffect).push(id);
      continue;
    }
    const values = Float64Array.from(kept.numbers, (number) => column[number]!);
    const ends = slot === FOLLOWS_SLOT ? choiceEnds(values) : percentileEnds(values, isLogSlot(id));
    swings.push(...swingOf(id, ends, weighed, read));
  }
  for (const [index, id] of LEVERS.entries()) {
    const [off, on] = kept.levers[index]!;
    if (off.every((quantity, i) => isSameQuantity(quantity, on[i]!))) withoutEffect.push(id);
    else swings.push(...leverSwing(id, kept, index, statistic, read));
  }
  swings.sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing));
  return { swings, ruledOutOnly, withoutEffect };
}

/** One end of an assumption: its value there, and how much each draw counts. */
interface End {
  readonly value: number;
  readonly weights: Float64Array;
}

/** Ends at the percentiles within the draws, with normal weights by the rank of each. */
function percentileEnds(values: Float64Array, isLog: boolean): End[] {
  const ascending = values.slice().sort();
  const ranks = values.map((value) => (countBelow(ascending, value) + 0.5) / values.length);
  return SWING_SHARES.map((share) => {
    const value = ascending[Math.floor(share * values.length)]!;
    return {
      value: isLog ? 10 ** value : value,
      weights: ranks.map((rank) => Math.exp(-(((rank - share) / BANDWIDTH) ** 2) / 2)),
    };
  });
}

/** The draws that do not follow the trend of task lengths, and those that do. */
function choiceEnds(follows: Float64Array): End[] {
  return [0, 1].map((value) => ({
    value,
    weights: follows.map((each) => (each === value ? 1 : 0)),
  }));
}

/** A swing; none where one end is of no draw that has the result. */
function swingOf(
  id: AssumptionId,
  ends: readonly End[],
  weighed: WeighedDraws,
  read: ReadingWriter,
): Swing[] {
  const [low, high] = ends.flatMap(({ value, weights }) => {
    const found = weighed.read(weights);
    return found === null ? [] : [{ value, draws: found.draws, ...read(found) }];
  });
  if (low === undefined || high === undefined) return [];
  return [
    {
      assumption: id,
      kind: definitionOf(id).kind,
      low: { value: low.value, reading: low.reading },
      high: { value: high.value, reading: high.reading },
      swing: high.reading.counted - low.reading.counted,
      error: Math.hypot(low.error, high.error),
      sparse: Math.min(low.draws, high.draws) < LEAST_DRAWS,
    },
  ];
}

/** The swing of a lever: every draw with it off, and the same with it on. */
function leverSwing(
  id: (typeof LEVERS)[number],
  { levers }: KeptDraws,
  index: number,
  { taken }: EnsembleStatistic,
  read: ReadingWriter,
): Swing[] {
  const [off, on] = levers[index]!.map((column) => {
    const found = weighDraws(column, taken).read(new Float64Array(column.length).fill(1));
    return found === null ? null : { draws: found.draws, ...read(found) };
  });
  if (!off || !on) return [];
  return [
    {
      assumption: id,
      kind: definitionOf(id).kind,
      low: { value: false, reading: off.reading },
      high: { value: true, reading: on.reading },
      swing: on.reading.counted - off.reading.counted,
      error: null,
      sparse: Math.min(off.draws, on.draws) < LEAST_DRAWS,
    },
  ];
}

type ReadingWriter = (found: WeightedReading) => {
  readonly reading: ResultReading;
  readonly error: number;
};

/** How a statistic of draws is reported, with its standard error as it counts. */
function readingWriter(ref: EnsembleRef, horizon: number): ReadingWriter {
  const readingOf = (value: number): ResultReading => {
    if (ref.unit === 'date') return dateReading(value, horizon);
    if (value === NEVER) return neverFollows(horizon);
    const reported = isLogarithmic(ref.unit) ? 10 ** value : value;
    return { value: reported, counted: reported, never: false };
  };
  return ({ value, from, to, draws }) => {
    const reading = readingOf(value);
    return {
      reading: ref.unit === 'share' ? { ...reading, step: 1 / draws } : reading,
      error: (readingOf(to).counted - readingOf(from).counted) / 2,
    };
  };
}
