import { useEffect, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { resultName } from '#shared/format/result-options';
import type { SobolDrivers } from '#shared/model/explain/drivers';
import { useExplainer } from '../../compute/ExplainerProvider';
import type { TornadoAnswer } from '../../compute/explain-job';
import { Superseded } from '../../compute/explainer';
import { modelInputOf, modelKeyOf } from '../../state/selectors/document';
import { useScenario } from '../../state/stores';

export type DriversMode = 'tornado' | 'sobol';

export type Drivers =
  | { readonly mode: 'tornado'; readonly key: string; readonly answer: TornadoAnswer }
  | { readonly mode: 'sobol'; readonly key: string; readonly answer: SobolDrivers };

/** Rows of the Sobol sample: standard errors of some hundredths, in a fraction of a second. */
const ROWS = 4096;
const SETTLED = 200;

/** The drivers of a result, asked for anew whenever the scenario has come to rest. */
export function useDrivers(
  mode: DriversMode,
  option: string,
  year: number,
): { readonly drivers: Drivers | null; readonly stale: boolean; readonly problem: string | null } {
  const explainer = useExplainer();
  const input = useScenario(({ working }) => modelInputOf(working));
  const modelKey = useScenario(({ working }) => modelKeyOf(working));
  const dragging = useScenario(({ group }) => group !== null);
  const [drivers, setDrivers] = useState<Drivers | null>(null);
  const [problem, setProblem] = useState<{ key: string; text: string } | null>(null);
  const result = resultName(option, year);
  const key = `${mode} ${result} ${modelKey}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the input
  useEffect(() => {
    if (dragging) return;
    const ask = async () => {
      try {
        if (mode === 'tornado') {
          const answer = await explainer.ask({ kind: 'tornado', result, input });
          setDrivers({ mode, key, answer });
        } else {
          const answer = await explainer.ask({ kind: 'sobol', result, input, rows: ROWS });
          setDrivers({ mode, key, answer });
        }
      } catch (error) {
        if (error instanceof Superseded) return;
        setProblem({ key, text: messageOf(error) });
      }
    };
    const timer = setTimeout(() => void ask(), SETTLED);
    return () => clearTimeout(timer);
  }, [key, dragging, explainer]);

  return {
    drivers: drivers?.mode === mode ? drivers : null,
    stale: drivers !== null && drivers.key !== key,
    problem: problem?.key === key ? problem.text : null,
  };
}
