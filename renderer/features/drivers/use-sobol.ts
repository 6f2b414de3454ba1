import { useEffect, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import { DEFAULT_SOBOL_ROWS } from '#shared/model/bounds';
import type { SobolDrivers } from '#shared/model/explain/drivers';
import { useExplainer } from '../../engine/ExplainerProvider';
import type { SteeredResult } from '../../state/explain-store';
import { modelInputOf } from '../../state/selectors/document';
import { useScenario } from '../../state/stores';

const SETTLED = 200;

export type SobolState = SteeredResult &
  (
    | { readonly answer: SobolDrivers; readonly problem: null }
    | { readonly answer: null; readonly problem: string }
  );

/** The Sobol indices of a result, asked for anew whenever the scenario has come to rest. */
export function useSobol(steered: SteeredResult, wanted: boolean): SobolState | null {
  const { name, key, document } = steered;
  const explainer = useExplainer();
  const input = useScenario(({ working }) => modelInputOf(working));
  const dragging = useScenario(({ group }) => group !== null);
  const [known, setKnown] = useState<SobolState | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for result and input
  useEffect(() => {
    if (dragging || !wanted) return;
    const ask = async () => {
      try {
        const answer = await explainer.ask({
          kind: 'sobol',
          result: name,
          input,
          rows: DEFAULT_SOBOL_ROWS,
        });
        setKnown({ ...steered, answer, problem: null });
      } catch (error) {
        if (error instanceof Superseded) return;
        setKnown({ ...steered, answer: null, problem: messageOf(error) });
      }
    };
    const timer = setTimeout(() => void ask(), SETTLED);
    return () => clearTimeout(timer);
  }, [key, dragging, wanted, explainer]);

  // A copy, or the same under another identity, has the same drivers.
  useEffect(() => {
    setKnown((last) =>
      last?.key === key && last.document !== document ? { ...last, document } : last,
    );
  }, [key, document]);

  return known;
}
