import type { Assumptions } from './assumptions/registry';
import type { CentralCurves, CentralResults, EnsembleResults, SoundEnsemble } from './results';

/** One answer of the model, as the views read it. */
export interface ModelRun {
  readonly assumptions: Assumptions;
  readonly horizon: number;
  readonly samples: number;
  readonly central: CentralResults;
  readonly curves: CentralCurves;
  /** null until the first ensemble is in. */
  readonly ensemble: EnsembleResults | null;
  /** False while the ensemble shown belongs to earlier assumptions than the central path. */
  readonly ensembleIsCurrent: boolean;
  /** When it is looked at, decimal year: dates before it are told as past. */
  readonly today: number;
}

/**
 * The ensemble of a run; null while there is none and where its assumptions contradict each other.
 */
export function soundEnsemble({ ensemble }: Pick<ModelRun, 'ensemble'>): SoundEnsemble | null {
  return ensemble === null || ensemble.contradiction ? null : ensemble;
}
