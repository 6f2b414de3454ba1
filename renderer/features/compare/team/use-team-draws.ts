import { useEffect, useMemo, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { err, ok, type Result } from '#shared/base/result';
import type { MemberDraws } from '#shared/model/ensemble/member-draws';
import { commonOptions } from '#shared/model/explain/common-options';
import type { ContradictoryEnsemble, RunOptions } from '#shared/model/results';
import { useExplainer } from '../../../compute/ExplainerProvider';
import { Superseded } from '../../../compute/explainer';
import type { ModelInput } from '../../../compute/runner';
import { modelInputOf } from '../../../state/selectors/document';
import type { TeamMember } from './team-member';

/** More samples of every member than this would not fit beside one another in a window. */
const MOST_SAMPLES = 100_000;
/** Members' answers that are kept, so that one that is put back is there at once. */
const KEPT = 12;

type Draws = MemberDraws | ContradictoryEnsemble;

export interface TeamDraws {
  /** What all members run with here. */
  readonly options: RunOptions;
  readonly inputs: readonly ModelInput[];
  /** By member; null until it is known, else its draws or why there are none. */
  readonly answers: readonly (Result<Draws, string> | null)[];
}

/** The ensembles of the members with their draws, all to the shortest horizon. */
export function useTeamDraws(members: readonly TeamMember[]): TeamDraws {
  const explainer = useExplainer();
  const [known, setKnown] = useState<ReadonlyMap<string, Result<Draws, string>>>(new Map());
  const asked = JSON.stringify(members.map(({ scenario }) => modelInputOf(scenario)));
  const { options, inputs, keys } = useMemo(() => {
    const own = JSON.parse(asked) as ModelInput[];
    const common = commonOptions(
      own.map((input) => input.options),
      'shortest',
    );
    const shared = { ...common, samples: Math.min(common.samples, MOST_SAMPLES) };
    const alike = own.map((input) => ({ ...input, options: shared }));
    return { options: shared, inputs: alike, keys: alike.map((input) => JSON.stringify(input)) };
  }, [asked]);
  const next = keys.find((key) => !known.has(key));

  // One at a time: each answer finds the next that has none.
  useEffect(() => {
    const input = next === undefined ? undefined : inputs[keys.indexOf(next)];
    if (next === undefined || input === undefined) return;
    const settle = (answer: Result<Draws, string>) =>
      setKnown((before) => new Map([...before, [next, answer] as const].slice(-KEPT)));
    void explainer.ask({ kind: 'memberDraws', input }).then(
      (draws) => settle(ok(draws)),
      (error: unknown) => {
        if (!(error instanceof Superseded)) settle(err(messageOf(error)));
      },
    );
  }, [next, keys, inputs, explainer]);

  return useMemo(
    () => ({ options, inputs, answers: keys.map((key) => known.get(key) ?? null) }),
    [options, inputs, keys, known],
  );
}
