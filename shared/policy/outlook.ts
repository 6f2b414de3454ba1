import { soundEnsemble } from '#shared/model/model-run';
import {
  type CentralResults,
  type EnsembleResults,
  type ReleaseRisk,
  TIERS,
  type Tier,
  type TierShares,
} from '#shared/model/results';
import type { ReleasedModel } from '../model/results';

/** Where a subject stands on 1 January of a year. */
export interface TierOutlook {
  /** The most probable tier of the samples; the central path's until there are samples. */
  readonly tier: Tier;
  /** Share of the samples in each tier; null until there are samples. */
  readonly shares: TierShares | null;
  readonly central: Tier;
  /** null until there are samples. */
  readonly risk: ReleaseRisk | null;
}

/** Null when the run has no such year. */
export function tierOutlook(
  run: { readonly central: CentralResults; readonly ensemble: EnsembleResults | null },
  subject: ReleasedModel,
  year: number,
): TierOutlook | null {
  const row = run.central.path.find((candidate) => candidate.year === year);
  if (row === undefined) return null;
  const central = row.tiers[subject];
  const ensemble = soundEnsemble(run);
  if (ensemble === null) {
    return { tier: central, shares: null, central, risk: null };
  }
  const { tiers, releaseRisk } = ensemble.summary;
  const shares = tiers.find((candidate) => candidate.year === year)?.[subject] ?? null;
  const risk = releaseRisk.find((candidate) => candidate.year === year)?.[subject] ?? null;
  return { tier: shares === null ? central : mostProbableTier(shares), shares, central, risk };
}

/** Of equally probable tiers the higher one, so that the policy errs on the safe side. */
export function mostProbableTier(shares: TierShares): Tier {
  return TIERS.reduce((best, tier) => (shares[tier] >= shares[best] ? tier : best));
}

/** The 1 January nearest to a time, limited to the years of a run: it stands for "now". */
export function nearestYear(
  run: { readonly horizon: number },
  time: number,
  first: number,
): number {
  return Math.min(Math.max(Math.round(time), first), Math.floor(run.horizon));
}
