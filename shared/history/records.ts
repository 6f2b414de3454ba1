import { MODEL_FACTS, type ModelFact } from '#shared/facts/models';

/**
 * The record-setting training runs of the bundled data: each larger than every run before it. Runs
 * whose compute was imputed from benchmark results are left out; leaving out speculative estimates
 * too makes records of what was second to them.
 */
export function recordRuns(options: { readonly speculative: boolean }): ModelFact[] {
  let largest = Number.NEGATIVE_INFINITY;
  return MODEL_FACTS.filter(({ basis, confidence, logFlop }) => {
    if (basis === 'imputed') return false;
    if (!options.speculative && confidence === 'speculative') return false;
    if (logFlop <= largest) return false;
    largest = logFlop;
    return true;
  });
}
