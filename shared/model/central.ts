import type { Assumptions } from './assumptions/registry';
import type { CentralCurves, CentralResults } from './results';

/** The deterministic path of a set of assumptions: results, and lines for charts. */
export function runCentral(
  assumptions: Assumptions,
  options: { readonly horizon: number },
): { readonly results: CentralResults; readonly curves: CentralCurves } {
  void assumptions;
  void options;
  throw new Error('being written');
}
