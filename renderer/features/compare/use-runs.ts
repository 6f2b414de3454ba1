import { useEffect, useMemo, useState } from 'react';
import { inputIssues } from '#shared/model/assumptions/validate';
import { runCentral } from '#shared/model/central';
import type { ModelRun } from '#shared/model/model-run';
import type { EnsembleResults } from '#shared/model/results';
import type { Runner } from '../../compute/runner';
import { modelInputOf, modelKeyOf } from '../../state/selectors/document';
import type { Member } from './members';

/** The runs of the members in their order; null for one the model refuses. */
export function useRuns(
  members: readonly Member[],
  spawnRunner: () => Runner,
): (ModelRun | null)[] {
  const [runner] = useState(spawnRunner);
  const [sampled, setSampled] = useState<ReadonlyMap<string, EnsembleResults>>(new Map());
  const keys = members.map(({ scenario }) => modelKeyOf(scenario));
  const missing = members.find((_, i) => !sampled.has(keys[i] ?? ''));

  useEffect(() => () => runner.dispose(), [runner]);

  // One at a time: each answer finds the next that has none.
  useEffect(() => {
    if (missing === undefined) return;
    let wanted = true;
    const key = modelKeyOf(missing.scenario);
    void runner.run(modelInputOf(missing.scenario)).then((answer) => {
      if (!wanted || answer.kind !== 'done') return;
      setSampled((known) => new Map(known).set(key, answer.results));
    });
    return () => {
      wanted = false;
    };
  }, [missing, runner]);

  const joined = keys.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the members
  const central = useMemo(
    () =>
      members.map(({ scenario }) => {
        const { assumptions, correlations, options } = modelInputOf(scenario);
        if (inputIssues(assumptions, correlations, options).length > 0) return null;
        return { assumptions, options, ...runCentral(assumptions, options) };
      }),
    [joined],
  );
  return useMemo(
    () =>
      central.map((run, i) => {
        if (run === null) return null;
        const ensemble = sampled.get(joined.split('\n')[i] ?? '') ?? null;
        return {
          assumptions: run.assumptions,
          horizon: run.options.horizon,
          samples: run.options.samples,
          central: run.results,
          curves: run.curves,
          ensemble,
          ensembleIsCurrent: ensemble !== null,
        };
      }),
    [central, sampled, joined],
  );
}
