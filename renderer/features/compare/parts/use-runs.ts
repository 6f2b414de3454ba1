import { useEffect, useMemo, useState } from 'react';
import { inputIssues } from '#shared/model/assumptions/validate';
import { runCentral } from '#shared/model/central';
import type { ModelRun } from '#shared/model/model-run';
import type { EnsembleResults } from '#shared/model/results';
import { type Runner, resultsOfRun, runTwiceAtMost } from '../../../engine/runner';
import { modelInputOf, modelKeyOf } from '../../../state/selectors/document';
import { useResults } from '../../../state/stores';
import type { ComparedMember } from './members';
import { useAnswers } from './use-answers';

/** The runs of the members in their order; null for one the model refuses. */
export function useRuns(
  members: readonly ComparedMember[],
  spawnRunner: () => Runner,
): (ModelRun | null)[] {
  const [runner] = useState(spawnRunner);
  const today = useResults((state) => state.today);
  useEffect(() => () => runner.dispose(), [runner]);
  const keys = members.map(({ scenario }) => modelKeyOf(scenario));
  const sampled = useAnswers<EnsembleResults>(
    members.map(({ scenario }, i) => ({
      key: keys[i] ?? '',
      ask: async () => resultsOfRun(await runTwiceAtMost(runner, modelInputOf(scenario))),
    })),
  );
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
        const answer = sampled.get(joined.split('\n')[i] ?? '');
        const ensemble = answer?.ok ? answer.value : null;
        return {
          assumptions: run.assumptions,
          horizon: run.options.horizon,
          samples: run.options.samples,
          central: run.results,
          curves: run.curves,
          ensemble,
          ensembleIsCurrent: ensemble !== null,
          today: today(),
        };
      }),
    [central, sampled, joined, today],
  );
}
