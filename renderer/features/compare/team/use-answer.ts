import { useEffect, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import type { AnswerTo, ExplainJob } from '#shared/model/explain/explain-job';
import { useExplainer } from '../../../engine/ExplainerProvider';

export interface ExplainAnswerState<T> {
  /** null until it is known. */
  readonly answer: T | null;
  /** Why there is none. */
  readonly problem: string | null;
  /** Share of the work that is done. */
  readonly progress: number;
}

/**
 * The answer to one question at a time.
 *
 * @param key equal keys have equal answers; null asks nothing
 */
export function useExplainAnswer<J extends ExplainJob>(
  key: string | null,
  job: () => J,
): ExplainAnswerState<AnswerTo<J>> {
  const explainer = useExplainer();
  const [known, setKnown] = useState<{ key: string; answer: AnswerTo<J> } | null>(null);
  const [failed, setFailed] = useState<{ key: string; problem: string } | null>(null);
  const [progress, setProgress] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the job
  useEffect(() => {
    if (key === null) return;
    setProgress(0);
    void explainer.ask(job(), setProgress).then(
      (answer) => setKnown({ key, answer }),
      (error: unknown) => {
        if (!(error instanceof Superseded)) setFailed({ key, problem: messageOf(error) });
      },
    );
    // What nobody asks any more is not worked on.
    return () => explainer.cancel();
  }, [key, explainer]);

  return {
    answer: known !== null && known.key === key ? known.answer : null,
    problem: failed !== null && failed.key === key ? failed.problem : null,
    progress,
  };
}
