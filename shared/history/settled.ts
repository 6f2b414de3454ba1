import { isoYear } from '#shared/base/decimal-year';
import { estimateLag } from '#shared/calculators/estimate-lag';
import { isCutShort, LAG_PAIRS } from '#shared/facts/lag-pairs';
import { MODEL_FACTS, type ModelFact } from '#shared/facts/models';
import { LEGAL_THRESHOLDS, type LegalThreshold } from '#shared/model/assumptions/legal-thresholds';
import type { Assumptions } from '#shared/model/assumptions/registry';
import type { AskedReading } from '#shared/model/explain/readings';
import { presetById } from '#shared/model/presets/presets';
import { resolveAssumptions, resolveCorrelations } from '#shared/model/presets/resolve';

/** What a preset says of a date or a lag, and how it has come out since. */
export type SettledStatement =
  | {
      readonly kind: 'crossing';
      /** Whether it is of open weights alone. */
      readonly open: boolean;
      /** When a run crosses the threshold by the preset, trained: its 5th, 50th and 95th percentiles. */
      readonly said: readonly [low: number, median: number, high: number];
      /** The median as published. */
      readonly published: number;
      /** The first model known to have; null where none has been published by `knownTo`. */
      readonly happened: ModelFact | null;
      /** Up to when the bundled facts know, decimal year. */
      readonly knownTo: number;
    }
  | {
      readonly kind: 'lag';
      /** Years that open weights are behind by the preset, and by the records since it was made. */
      readonly said: number;
      readonly measured: number;
      readonly records: number;
    }
  | { readonly kind: 'law'; readonly law: LegalThreshold };

/** Dates of a crossing that are asked for, of all models and of open ones. */
const CROSSINGS = ['thresholdCrossed', 'thresholdCrossedOpen'] as const;
const PERCENTILES = ['p5', 'p50', 'p95'] as const;
const RUN = { horizon: 2060, samples: 4000, seed: 1 } as const;

/** Up to when the bundled models are known. */
const FACTS_KNOWN_TO = Math.max(...MODEL_FACTS.map(({ year }) => year));

/** What the model has to be asked before it can be said what has been settled of a preset. */
export function settledToAsk(preset: string): AskedReading[] {
  const assumptions = resolveAssumptions(preset, {});
  const correlations = resolveCorrelations(preset, null, assumptions);
  const input = { assumptions, correlations, options: RUN };
  return CROSSINGS.flatMap((milestone) =>
    PERCENTILES.map((percentile) => ({ result: `ensemble.${milestone}.${percentile}`, input })),
  );
}

/**
 * What a preset says that facts have settled since, or before, one way or the other.
 *
 * @param readings the answers to `settledToAsk`, in its order
 */
export function settledStatements(
  preset: string,
  readings: readonly (number | null)[],
): SettledStatement[] {
  const { kind, knownTo } = presetById(preset);
  // One that replicates a forecast of something else says nothing of these.
  if (kind === 'replication') return [];
  const assumptions = resolveAssumptions(preset, {});
  return [
    ...CROSSINGS.flatMap((milestone, i) =>
      crossing(
        assumptions,
        milestone === 'thresholdCrossedOpen',
        readings.slice(i * PERCENTILES.length, (i + 1) * PERCENTILES.length),
      ),
    ),
    ...lag(assumptions, knownTo),
    ...law(assumptions),
  ];
}

function crossing(
  assumptions: Assumptions,
  open: boolean,
  said: readonly (number | null)[],
): SettledStatement[] {
  const [low, median, high] = said;
  const delay = assumptions.releaseDelay.value;
  if (low == null || median == null) return [];
  const happened = firstAbove(assumptions, open);
  // Nothing is settled by silence as long as the preset leaves time.
  if (happened === null && (high == null || high + delay > FACTS_KNOWN_TO)) return [];
  return [
    {
      kind: 'crossing',
      open,
      said: [low, median, high ?? RUN.horizon],
      published: median + delay,
      happened,
      knownTo: FACTS_KNOWN_TO,
    },
  ];
}

/** The first model of which it is known that it was above the threshold of its day. */
function firstAbove(
  { thresholdFlop, thresholdYear, thresholdGrowth }: Assumptions,
  openOnly: boolean,
): ModelFact | null {
  const threshold = (year: number) =>
    Math.log10(thresholdFlop.value) +
    (year - thresholdYear.value) * Math.log10(thresholdGrowth.value);
  const first = MODEL_FACTS.find(
    ({ year, logFlop, basis, open }) =>
      basis === 'estimate' && (!openOnly || open === true) && logFlop >= threshold(year),
  );
  return first ?? null;
}

function lag({ openLag }: Assumptions, knownTo: number): SettledStatement[] {
  const since = LAG_PAIRS.filter(
    (pair) => pair.basis === 'capability' && !isCutShort(pair) && isoYear(pair.openDate) >= knownTo,
  );
  const estimate = estimateLag(since);
  if (estimate === null) return [];
  return [{ kind: 'lag', said: openLag.value, measured: estimate.median, records: estimate.count }];
}

/** Whether the threshold that the preset has is that of a law that has ended. */
function law({ thresholdFlop, thresholdYear }: Assumptions): SettledStatement[] {
  const ended = LEGAL_THRESHOLDS.find(
    ({ standing, flop, since }) =>
      standing === 'ended' && flop === thresholdFlop.value && since === thresholdYear.value,
  );
  return ended === undefined ? [] : [{ kind: 'law', law: ended }];
}
