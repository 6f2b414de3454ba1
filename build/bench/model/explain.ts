import { explainDifference } from '#shared/model/explain/difference';
import { sobolDrivers } from '#shared/model/explain/drivers';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import { seek } from '#shared/model/explain/seek';
import { tornado } from '#shared/model/explain/tornado';
import type { ModelInput } from '#shared/model/model-input';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { type Measurement, measure } from './measure';

const OPTIONS = { horizon: 2060, samples: 10_000, seed: 1 };
const BUDGET = 1_000;

function inputs(overrides: Overrides = {}): ModelInput {
  return {
    assumptions: resolveAssumptions('memo-2024', overrides),
    correlations: [],
    options: OPTIONS,
  };
}

/** Ten assumptions that differ: the most for which parts are exact. */
const TEN: Overrides = {
  costGrowth: { value: 2.4 },
  capitalCeiling: { value: 5e11 },
  pricePerfGrowth: { value: 1.3 },
  chipsProduced: { value: 2e6 },
  supplyGrowth: { value: 2.3 },
  algoGrowth: { value: 2 },
  algoLimitOOM: { value: 6 },
  rdSpeedup: { value: 4 },
  agiFlop: { value: 1e35 },
  runDays: { value: 120 },
};

/** What explanations of the central AGI date and of its median take, draws kept from run to run. */
export function* measureExplanations(): Generator<Measurement> {
  const central = parseResult('agi', OPTIONS.horizon);
  const median = parseResult('ensemble.agi.p50', OPTIONS.horizon);
  const evaluate = createEvaluator();
  const base = inputs();
  const ten = inputs(TEN);
  const moved = (run: number) => inputs({ costGrowth: { value: 3 + (run % 100) / 1000 } });
  yield measure('tornado-central', (run) => tornado(central, moved(run)), BUDGET);
  yield measure('tornado-median', () => tornado(median, base), BUDGET);
  yield measure('sobol-4096', (run) => sobolDrivers(central, moved(run), 4_096), BUDGET);
  yield measure(
    'shapley-10-central',
    () => explainDifference(central, base, ten, evaluate),
    BUDGET,
  );
  yield measure('shapley-10-median', () => explainDifference(median, base, ten, evaluate), BUDGET);
  yield measure('seek-central', () => seek(central, 'algoGrowth', 2035, base, evaluate), BUDGET);
  yield measure('seek-median', () => seek(median, 'algoGrowth', 2035, base, evaluate), BUDGET);
}
