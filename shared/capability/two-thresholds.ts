import type { CentralResults } from '#shared/model/results';

/** What a compute threshold and one of capability see of a year's runs. All in runs a year. */
export interface TwoThresholds {
  readonly year: number;
  /** Compute at which a run reaches the capability that year, log10 FLOP. */
  readonly needed: number;
  /** The compute threshold, log10 FLOP. */
  readonly threshold: number;
  /** Capable, but below the compute threshold: only the capability threshold catches them. */
  readonly missed: number;
  /** Above the compute threshold without the capability. */
  readonly needless: number;
  /** Caught by both. */
  readonly both: number;
}

/**
 * Holds the two thresholds against each other on the central path. Runs are spread evenly over the
 * orders of magnitude below the frontier, as the model counts them.
 *
 * @param effective effective compute that the capability takes, log10 FLOP
 * @param runsPerOOM runs a year in each order of magnitude
 */
export function compareThresholds(
  { path }: CentralResults,
  effective: number,
  runsPerOOM: number,
): TwoThresholds[] {
  return path.map(({ year, frontier, threshold, algorithms }) => {
    const needed = effective - Math.log10(algorithms);
    const [top, limit] = [Math.log10(frontier), Math.log10(threshold)];
    const runs = (from: number, to: number) => runsPerOOM * Math.max(0, Math.min(to, top) - from);
    return {
      year,
      needed,
      threshold: limit,
      missed: runs(needed, limit),
      needless: runs(limit, needed),
      both: runs(Math.max(needed, limit), top),
    };
  });
}
