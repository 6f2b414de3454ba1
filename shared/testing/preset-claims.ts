import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import type { Evidence } from '#shared/model/assumptions/types';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { presetById } from '#shared/model/presets/presets';
import { resolveAssumptions, resolveCorrelations } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import type { CentralCurves, EnsembleSummary, PathRow } from '#shared/model/results';

/*
 * What the tests of presets' texts ask the model with. A text is told clause by clause, with what has to
 * be so for each to be true: one that is changed is found wanting until its new words have a check.
 */

/** A clause of a preset's text, and what checks it. */
export type PresetClaim = readonly [words: string, holds: () => void];
/** The clauses of a preset's text in their order, by preset. */
export type PresetClaims = Readonly<Record<string, readonly PresetClaim[]>>;

export const CLAIMS_HORIZON = 2060;

export function centralOf(preset: string, changes: Overrides = {}) {
  return runCentral(resolveAssumptions(preset, changes), { horizon: CLAIMS_HORIZON });
}

export function summaryOf(preset: string, changes: Overrides = {}): EnsembleSummary {
  const assumptions = resolveAssumptions(preset, changes);
  const correlations = resolveCorrelations(preset, null, assumptions);
  const options = { horizon: CLAIMS_HORIZON, samples: 4000, seed: 1 };
  const ensemble = runEnsemble(assumptions, correlations, options);
  if (ensemble.contradiction) throw new Error(`${preset} contradicts itself`);
  return ensemble.summary;
}

export function rowOf(rows: readonly PathRow[], year: number): PathRow {
  const row = rows.find((each) => each.year === year);
  if (row === undefined) throw new Error(`There is no year ${year}`);
  return row;
}

/** How much algorithms gain from one point of the charts' fine grid to the next, OOM. */
export function algorithmSteps({ effective, frontier }: CentralCurves): number[] {
  const algorithms = effective.map((value, i) => value - (frontier[i] ?? 0));
  return algorithms.slice(1).map((value, i) => value - (algorithms[i] ?? 0));
}

/** What sources say of an assumption. */
export function evidenceOf(id: NumericId): readonly Evidence[] {
  return definitionOf(id).evidence;
}

/** The figures that sources of a name give for an assumption. */
export function figuresFrom(id: NumericId, source: string): number[] {
  const from = evidenceOf(id).filter((each) => each.source.includes(source));
  return from.flatMap(({ value }) => value ?? []);
}

/** The assumptions that a preset changes of its base. */
export function changedIds(preset: string): string[] {
  return Object.keys(presetById(preset).overrides);
}
