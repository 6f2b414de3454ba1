import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import type { HeadlineRun } from '#shared/headlines/reading';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { commonOptions } from '#shared/model/explain/common-options';
import {
  type Difference,
  differenceSources,
  explainDifference,
} from '#shared/model/explain/difference';
import type { DifferenceSource } from '#shared/model/explain/difference-part';
import { type FourLines, fourLines } from '#shared/model/explain/four-lines';
import { createEvaluator } from '#shared/model/explain/results/evaluate-result';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { ModelInput } from '#shared/model/model-input';
import { createDrawCache } from '#shared/model/random/draw-cache';

/** Scenarios compared with one of them, the baseline. */
export interface ScenarioComparison {
  readonly ref: ResultRef;
  /** In the order they were given, all with the same horizon, samples and seed. */
  readonly sides: readonly ComparisonSide[];
  /** The place of the one that differences are taken from. */
  readonly baseline: number;
  /** The year that outcomes about one year look at. */
  readonly year: number;
}

/** One of the scenarios, with what the model makes of it. */
export interface ComparisonSide {
  readonly scenario: Scenario;
  readonly inputs: ModelInput;
  readonly run: HeadlineRun;
}

/** What is different between the baseline and one other. */
export interface ComparedPair {
  /** Its place among the sides. */
  readonly place: number;
  readonly difference: Difference;
  /** null unless `--four` was given. */
  readonly four: FourLines | null;
}

/** Runs every scenario with the samples and seed of the baseline, up to the latest horizon of any. */
export function compareScenarios(
  scenarios: readonly Scenario[],
  { result, baseline, year }: { result: string; baseline: number; year: number },
): ScenarioComparison {
  const models = scenarios.map(scenarioToModel);
  const first = models[baseline];
  if (first === undefined) throw new Error('The baseline is one of the scenarios');
  const options = commonOptions([first.options, ...models.map((model) => model.options)], 'latest');
  const cache = createDrawCache();
  const sides = scenarios.map((scenario, i): ComparisonSide => {
    const inputs: ModelInput = { ...(models[i] ?? first), options };
    const { assumptions, correlations } = inputs;
    return {
      scenario,
      inputs,
      run: {
        assumptions,
        horizon: options.horizon,
        central: runCentral(assumptions, options).results,
        ensemble: runEnsemble(assumptions, correlations, options, cache),
      },
    };
  });
  return {
    ref: parseResult(result, options.horizon),
    sides,
    baseline,
    year: Math.min(year, Math.floor(options.horizon)),
  };
}

/** @throws Error where the baseline is none of the scenarios, which no caller lets happen */
export function baselineSide({ sides, baseline }: ScenarioComparison): ComparisonSide {
  const side = sides[baseline];
  if (side === undefined) throw new Error('The baseline is one of the scenarios');
  return side;
}

/** Why each other scenario differs from the baseline, in their order. */
export function explainPairs(
  comparison: ScenarioComparison,
  four: boolean,
  progress: (share: number) => void,
): ComparedPair[] {
  const { ref, sides, baseline } = comparison;
  const { inputs: from } = baselineSide(comparison);
  const evaluate = createEvaluator();
  const others = sides.length - 1;
  return sides.flatMap(({ inputs: to }, place): ComparedPair[] => {
    if (place === baseline) return [];
    const before = place > baseline ? place - 1 : place;
    const difference = explainDifference(ref, from, to, evaluate, (share) =>
      progress((before + share) / others),
    );
    return [{ place, difference, four: four ? fourLines(ref, from, to, evaluate) : null }];
  });
}

/** What at least one scenario assumes differently from the baseline, in the order of the registry. */
export function differingSources(comparison: ScenarioComparison): DifferenceSource[] {
  const { inputs } = baselineSide(comparison);
  const found = comparison.sides.map(
    ({ inputs: other }) => new Set(differenceSources('ensemble', inputs, other)),
  );
  const sources: readonly DifferenceSource[] = [...ASSUMPTION_IDS, 'correlations'];
  return sources.filter((source) => found.some((each) => each.has(source)));
}

/** The value that a scenario has for one source of difference. */
export function sourceValue({ assumptions, correlations }: ModelInput, source: DifferenceSource) {
  return source === 'correlations' ? correlations : assumptions[source];
}
