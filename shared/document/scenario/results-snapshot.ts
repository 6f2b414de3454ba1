import { fingerprint } from '#shared/base/fingerprint';
import { tidyOverrides } from './overrides';
import type { Override, Scenario } from './scenario';
import { type ResultsSnapshot, SNAPSHOT_FIGURES, type SnapshotFigure } from './snapshot';

type Asked = Pick<
  Scenario,
  'preset' | 'horizon' | 'samples' | 'seed' | 'assumptions' | 'correlations'
>;

/**
 * Stands for what a file asks of the model: equal for files that ask the same, whatever their notes.
 * It is made of what the file says rather than of the resolved assumptions, so that it still holds
 * where a later version changes a preset - which is what a snapshot is there to show.
 */
export function snapshotInput(scenario: Asked): string {
  return askedFingerprint(scenario, tidyOverrides(scenario.assumptions), scenario.correlations);
}

/**
 * The same of overrides and pairs that may name the assumptions of another version.
 *
 * @param overrides in the order of that version's registry, without parts that say nothing
 */
export function askedFingerprint(
  { preset, horizon, samples, seed }: Omit<Asked, 'assumptions' | 'correlations'>,
  overrides: Readonly<Record<string, Override>>,
  correlations: readonly { readonly a: string; readonly b: string; readonly rank: number }[] | null,
): string {
  const asked = Object.entries(overrides).flatMap(([id, { value, spread }]) =>
    value === undefined && spread === undefined ? [] : [[id, { value, spread }]],
  );
  const pairs = correlations?.map(({ a, b, rank }) => [a, b, rank]) ?? null;
  return fingerprint(JSON.stringify([preset, horizon, samples, seed, asked, pairs]));
}

/** The snapshot that a scenario carries, if it is of these very assumptions; else null. */
export function ownResults(
  scenario: Asked & Pick<Scenario, 'results'>,
  results: ResultsSnapshot | undefined = scenario.results,
): ResultsSnapshot | null {
  return results !== undefined && results.input === snapshotInput(scenario) ? results : null;
}

/** With its keys in the order of the file, and no others. */
export function orderedResults(results: ResultsSnapshot): ResultsSnapshot {
  const figures = SNAPSHOT_FIGURES.flatMap((figure) =>
    results[figure] === undefined ? [] : [[figure, results[figure]]],
  );
  return { model: results.model, input: results.input, ...Object.fromEntries(figures) };
}

/** A figure that has become another: what the file says, and what is found now. */
export interface ChangedFigure {
  readonly figure: SnapshotFigure;
  readonly saved: number | null;
  readonly now: number | null;
}

/** Less cannot be seen where dates are read to a tenth of a year, shares to the per cent. */
const SEEN: Readonly<Record<SnapshotFigure, number>> = {
  agi: 0.1,
  agiCentral: 0.1,
  wmd: 0.1,
  agiOpen: 0.1,
  wmdOpen: 0.1,
  thresholdBlindWmd: 0.1,
  leadOpen: 0.1,
  accepted: 0.01,
};

/**
 * The figures that differ beyond rounding between two snapshots of the same assumptions; none where
 * the assumptions are not the same, since then they say nothing of the model.
 */
export function changedFigures(saved: ResultsSnapshot, now: ResultsSnapshot): ChangedFigure[] {
  if (saved.input !== now.input) return [];
  return SNAPSHOT_FIGURES.flatMap((figure) => {
    const [was, is] = [saved[figure], now[figure]];
    if (was === undefined || is === undefined || was === is) return [];
    // Of decimals, so what is a tenth apart may come out a little under.
    const apart = was === null || is === null ? Infinity : Math.abs(was - is) + 1e-9;
    return apart < SEEN[figure] ? [] : [{ figure, saved: was, now: is }];
  });
}
