import { useEffect, useRef, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { err, ok, type Result } from '#shared/base/result';

/** As many as are kept: what was edited a moment ago is there at once when it is undone. */
const KEPT = 24;

export interface KeyedQuestion<T> {
  /** Equal keys have equal answers. */
  readonly key: string;
  readonly ask: () => Promise<T>;
}

/**
 * Answers by key, or why there is none. One question is asked at a time, the first that has no answer;
 * what nobody asks any more by the time it is answered is kept all the same.
 */
export function useAnswers<T>(
  questions: readonly KeyedQuestion<T>[],
): ReadonlyMap<string, Result<T, string>> {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Result<T, string>>>(new Map());
  const asking = useRef(false);
  const next = questions.find(({ key }) => !answers.has(key));

  useEffect(() => {
    if (next === undefined || asking.current) return;
    asking.current = true;
    const settle = (answer: Result<T, string>) => {
      asking.current = false;
      setAnswers((known) => new Map([...known, [next.key, answer] as const].slice(-KEPT)));
    };
    void next.ask().then(
      (value) => settle(ok(value)),
      (error: unknown) => settle(err(messageOf(error))),
    );
  });

  return answers;
}
