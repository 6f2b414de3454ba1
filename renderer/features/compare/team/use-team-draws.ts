import { useEffect, useMemo, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { err, ok, type Result } from '#shared/base/result';
import { Superseded } from '#shared/base/superseded';
import type { MemberDraws } from '#shared/model/ensemble/member-draws';
import type { ModelInput } from '#shared/model/model-input';
import type { ContradictoryEnsemble, RunOptions } from '#shared/model/results';
import { useExplainer } from '../../../engine/ExplainerProvider';
import { teamInputs } from './team-inputs';
import type { TeamMember } from './team-member';

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
  const asked = JSON.stringify(teamInputs(members));
  const { options, inputs, keys } = useMemo(() => {
    const alike = JSON.parse(asked) as ReturnType<typeof teamInputs>;
    return { ...alike, keys: alike.inputs.map((input) => JSON.stringify(input)) };
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
