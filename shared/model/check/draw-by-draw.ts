import { ASSUMPTION_IDS, type AssumptionId, type Assumptions } from '../assumptions/registry';
import { runCentral } from '../central';
import { drawColumns } from '../random/columns';
import { createDrawCache } from '../random/draw-cache';
import { drawUniforms } from '../random/stream';
import {
  type CentralResults,
  CONSTRAINTS,
  type DateOrNever,
  type EnsembleSummary,
  MILESTONES,
  type PathRow,
  PERCENTILES,
  type Percentiles,
  type RankCorrelation,
  type ReleasedModel,
  type ReleaseRisk,
  type RunOptions,
  SUBJECTS,
  TIERS,
} from '../results';
import { FIRST_YEAR } from '../years';

/*
 * The ensemble the slow way: the central path of every draw on its own, and every figure counted
 * from whole lists.
 */

/** One draw, with its central path. */
export interface SolvedDraw {
  readonly assumptions: Assumptions;
  readonly results: CentralResults;
}

/** The assumptions of every draw, certain. */
export function drawnAssumptions(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  { seed, samples }: RunOptions,
): Assumptions[] {
  const columns = drawColumns(assumptions, correlations, seed, samples, createDrawCache());
  const follows = drawUniforms(seed, 'horizonShare:follow', samples);
  return Array.from({ length: samples }, (_, draw) => {
    const drawn: Partial<Record<AssumptionId, object>> = {};
    for (const [index, id] of ASSUMPTION_IDS.entries()) {
      drawn[id] = { ...assumptions[id], value: columns[index]?.[draw] ?? assumptions[id].value };
    }
    const follow = (follows[draw] as number) < assumptions.horizonShare.value;
    drawn.horizonShare = { value: follow ? 1 : 0, spread: null };
    return drawn as Assumptions;
  });
}

/** Percentiles from the whole list of dates; null is never, and last. */
export function percentilesOf(dates: readonly DateOrNever[]): Percentiles {
  const later = (a: DateOrNever, b: DateOrNever) =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
  const sorted = [...dates].sort(later);
  return Object.fromEntries(
    Object.entries(PERCENTILES).map(([name, p]) => [
      name,
      sorted[Math.min(Math.floor(p * sorted.length), sorted.length - 1)] ?? null,
    ]),
  ) as Record<keyof typeof PERCENTILES, DateOrNever>;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** Whether a date lies before the year until which the capability is known not to exist. */
export function contradicts({ assumptions, results }: SolvedDraw): boolean {
  const { agi, wmd } = results.milestones;
  return (
    (agi !== null && agi < assumptions.notBeforeAgi.value) ||
    (wmd !== null && wmd < assumptions.notBeforeWmd.value)
  );
}

function rowOf({ results }: SolvedDraw, year: number): PathRow {
  const row = results.path.find((candidate) => candidate.year === year);
  if (row === undefined) throw new Error(`no row for ${year}`);
  return row;
}

function releaseRisk(
  draws: readonly SolvedDraw[],
  year: number,
  subject: ReleasedModel,
): ReleaseRisk {
  const released = draws.filter((draw) => rowOf(draw, year).tiers[subject] !== 'high');
  const within = (years: number): number | null => {
    if (released.length === 0) return null;
    return share(released, (draw) => {
      const { enhancementGrowth, enhancementMax } = draw.assumptions;
      const row = rowOf(draw, year);
      const effective = subject === 'frontier' ? row.effective : row.openEffective;
      const gain = Math.min(enhancementMax.value, enhancementGrowth.value ** years);
      const dangerous = row.thresholdNeededHigh * row.algorithms;
      return Math.log10(dangerous) - Math.log10(effective * gain) <= 1e-9;
    });
  };
  return {
    notHigh: released.length / draws.length,
    within2: within(2),
    within3: within(3),
    within5: within(5),
  };
}

/** The central path of every draw, accepted or not. */
export function solveDraws(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
): SolvedDraw[] {
  const { horizon } = options;
  return drawnAssumptions(assumptions, correlations, options).map((drawn) => ({
    assumptions: drawn,
    results: runCentral(drawn, { horizon }).results,
  }));
}

/** What is counted from whole lists; lines, which the ensemble counts in bins, have a test of their own. */
export type CountedSummary = Omit<EnsembleSummary, 'path'>;

/** Every reported figure, and the share of draws accepted. */
export function ensembleDrawByDraw(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
): { readonly accepted: number; readonly summary: CountedSummary } {
  const all = solveDraws(assumptions, correlations, options);
  const draws = all.filter((draw) => !contradicts(draw));
  return {
    accepted: draws.length / all.length,
    summary: countDraws(draws, options.horizon, {
      power: assumptions.powerOn.value,
      data: assumptions.dataOn.value,
      latency: assumptions.latencyOn.value,
    }),
  };
}

/** Every figure over a list of draws, each of which counts once. */
export function countDraws(
  draws: readonly SolvedDraw[],
  horizon: number,
  optional: Readonly<Record<'power' | 'data' | 'latency', boolean>>,
): CountedSummary {
  const years = Array.from({ length: horizon - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const on = { trend: true, money: true, chips: true, ...optional };

  const milestones = Object.fromEntries(
    MILESTONES.map((name) => {
      const dates = draws.map(({ results }) => results.milestones[name]);
      const byYear = Object.fromEntries(
        years.map((year) => [year, share(dates, (date) => date !== null && date <= year)]),
      );
      const never = share(dates, (date) => date === null);
      return [name, { ...percentilesOf(dates), never, byYear }];
    }),
  ) as EnsembleSummary['milestones'];

  const withAgi = draws.filter(({ results }) => results.milestones.agi !== null);
  const tiers = years.map((year) => ({
    year,
    ...Object.fromEntries(
      SUBJECTS.map((subject) => [
        subject,
        Object.fromEntries(
          TIERS.map((tier) => [
            tier,
            share(draws, (draw) => rowOf(draw, year).tiers[subject] === tier),
          ]),
        ),
      ]),
    ),
  })) as unknown as EnsembleSummary['tiers'];
  const binding = years.map((year) => ({
    year,
    ...Object.fromEntries(
      CONSTRAINTS.map((constraint) => [
        constraint,
        on[constraint] ? share(draws, (draw) => rowOf(draw, year).binding === constraint) : null,
      ]),
    ),
  })) as unknown as EnsembleSummary['binding'];
  const risks = years.map((year) => ({
    year,
    frontier: releaseRisk(draws, year, 'frontier'),
    open: releaseRisk(draws, year, 'open'),
  }));
  return {
    milestones,
    tiers,
    binding,
    releaseRisk: risks,
    firstBinding: Object.fromEntries(
      CONSTRAINTS.map((constraint) => {
        if (!on[constraint]) return [constraint, null];
        const dates = draws.map(
          ({ results }) =>
            results.binding.find((period) => period.constraint === constraint)?.from ?? null,
        );
        return [
          constraint,
          { ...percentilesOf(dates), never: share(dates, (date) => date === null) },
        ];
      }),
    ) as EnsembleSummary['firstBinding'],
    lead: {
      open: percentilesOf(withAgi.map(({ results }) => results.lead.open)),
      restricted: percentilesOf(withAgi.map(({ results }) => results.lead.restricted)),
    },
  };
}
