import { type RefObject, useEffect, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import { REPLICATIONS } from '#shared/facts/replications/replications';
import { figuresToAsk } from '#shared/method/published-forecasts';
import { useExplainer } from '../../engine/ExplainerProvider';

/** What our figures come to beside published ones. */
export interface Replicated {
  /** By preset, in the order of its figures; those that are not there yet are still computed. */
  readonly ours: Readonly<Record<string, readonly (number | null)[]>>;
  readonly problem: string | null;
}

const NOTHING: Replicated = { ours: {}, problem: null };

/**
 * Our figures beside the published ones, computed one forecast after the other once the element comes
 * into view: who looks up an equation has no need of them.
 */
export function useReplicated(element: RefObject<HTMLElement | null>): Replicated {
  const explainer = useExplainer();
  const [seen, setSeen] = useState(false);
  const [replicated, setReplicated] = useState(NOTHING);

  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);

  useEffect(() => {
    if (!seen) return;
    const compute = async () => {
      try {
        for (const replication of REPLICATIONS) {
          const answer = await explainer.ask({
            kind: 'readings',
            asked: figuresToAsk(replication),
          });
          setReplicated(({ ours, problem }) => ({
            ours: { ...ours, [replication.preset]: answer },
            problem,
          }));
        }
      } catch (error) {
        if (error instanceof Superseded) return;
        setReplicated(({ ours }) => ({ ours, problem: messageOf(error) }));
      }
    };
    void compute();
  }, [seen, explainer]);

  return replicated;
}
