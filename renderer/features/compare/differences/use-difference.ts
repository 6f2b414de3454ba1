import { useEffect, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import type { Difference } from '#shared/model/explain/difference';
import { useExplainer } from '../../../engine/ExplainerProvider';
import { modelInputOf, modelKeyOf } from '../../../state/selectors/document';
import type { ComparedMember } from '../parts/members';

export interface ExplainedDifference {
  /** null while it is being worked out, and where it cannot be. */
  readonly difference: Difference | null;
  readonly problem: string | null;
  /** Share of the work that is done. */
  readonly progress: number;
}

interface Answer {
  readonly key: string;
  readonly difference: Difference | null;
  readonly problem: string | null;
}

/** Why a result differs between two members; `result` is null where its name is none. */
export function useDifference(
  from: ComparedMember,
  to: ComparedMember,
  result: string | null,
): ExplainedDifference {
  const explainer = useExplainer();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [progress, setProgress] = useState(0);
  const key = `${result} ${modelKeyOf(from.scenario)} ${modelKeyOf(to.scenario)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for both scenarios
  useEffect(() => {
    if (result === null) return;
    setProgress(0);
    const job = {
      kind: 'difference',
      result,
      input: modelInputOf(from.scenario),
      other: modelInputOf(to.scenario),
    } as const;
    explainer.ask(job, setProgress).then(
      (difference) => setAnswer({ key, difference, problem: null }),
      (error: unknown) => {
        if (error instanceof Superseded) return;
        setAnswer({ key, difference: null, problem: messageOf(error) });
      },
    );
  }, [key, explainer]);

  if (answer?.key !== key) return { difference: null, problem: null, progress };
  return { ...answer, progress };
}
