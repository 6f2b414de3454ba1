import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { ModelRun } from '#shared/model/model-run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';

const OPTIONS = { horizon: 2060, samples: 500, seed: 1 };

/**
 * A run of the model on a preset with changes, with few samples; `sampled: false` for none yet. Unless a
 * test says when it is looked at, nothing of it is past.
 */
export function modelRun(
  overrides: Overrides = {},
  { preset = 'memo-2024', sampled = true, today = 2015 } = {},
): ModelRun {
  const assumptions = resolveAssumptions(preset, overrides);
  const central = runCentral(assumptions, OPTIONS);
  return {
    assumptions,
    horizon: OPTIONS.horizon,
    samples: OPTIONS.samples,
    central: central.results,
    curves: central.curves,
    ensemble: sampled ? runEnsemble(assumptions, [], OPTIONS) : null,
    ensembleIsCurrent: sampled,
    today,
  };
}
