import { assertNever } from '../../../base/assert';
import type { CentralResults, EnsembleResults, EnsembleSummary } from '../../results';
import type { CentralRef, EnsembleRef, ResultRef } from './result-ref';

/**
 * The value of a result in a complete run.
 *
 * @param central,ensemble null where it was not run
 * @returns in the result's unit; null for a date that does not come by the horizon, and where there is
 *   nothing to report: a ceiling that is off, a share of no draws, an ensemble that contradicts itself
 */
export function readResult(
  ref: ResultRef,
  central: CentralResults | null,
  ensemble: EnsembleResults | null,
): number | null {
  if (ref.scope === 'central') return central === null ? null : readCentral(ref, central);
  if (ensemble === null) return null;
  if (ref.kind === 'accepted') return ensemble.accepted;
  return ensemble.contradiction ? null : readSummary(ref, ensemble.summary);
}

function readCentral(ref: CentralRef, { milestones, lead, supply, path }: CentralResults) {
  switch (ref.kind) {
    case 'date':
      return milestones[ref.milestone];
    case 'lead':
      return lead[ref.policy];
    case 'supply':
      return supply[ref.column];
    case 'path':
      return inYear(path, ref.year)?.[ref.column] ?? null;
    default:
      return assertNever(ref);
  }
}

function readSummary(
  ref: Exclude<EnsembleRef, { kind: 'accepted' }>,
  { milestones, lead, tiers, releaseRisk, binding, path, firstBinding }: EnsembleSummary,
): number | null {
  switch (ref.kind) {
    case 'percentile':
      return milestones[ref.milestone][ref.percentile];
    case 'never':
      return milestones[ref.milestone].never;
    case 'byYear':
      return milestones[ref.milestone].byYear[ref.year] ?? null;
    case 'leadPercentile':
      return lead[ref.policy][ref.percentile];
    case 'tier':
      return inYear(tiers, ref.year)?.[ref.subject][ref.tier] ?? null;
    case 'releaseRisk':
      return inYear(releaseRisk, ref.year)?.[ref.released][ref.column] ?? null;
    case 'binding':
      return inYear(binding, ref.year)?.[ref.constraint] ?? null;
    case 'line':
      return inYear(path, ref.year)?.[ref.line]?.[ref.percentile] ?? null;
    case 'firstBinding':
      return firstBinding[ref.constraint]?.[ref.percentile] ?? null;
    case 'firstBindingNever':
      return firstBinding[ref.constraint]?.never ?? null;
    default:
      return assertNever(ref);
  }
}

function inYear<Row extends { readonly year: number }>(
  rows: readonly Row[],
  year: number,
): Row | undefined {
  return rows.find((row) => row.year === year);
}
