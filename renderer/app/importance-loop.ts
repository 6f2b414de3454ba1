import { resultName } from '#shared/format/result-options';
import type { Explainer } from '../compute/explainer';
import { Superseded } from '../compute/explainer';
import type { ExplainStore } from '../state/explain-store';
import type { ScenarioStore } from '../state/scenario-store';
import { modelInputOf, modelKeyOf } from '../state/selectors/document';
import type { SessionStore } from '../state/session-store';

/** Once nothing has moved for so long, in milliseconds, the drivers are worth asking for. */
const SETTLED = 150;

/**
 * Keeps the importance of the assumptions in step with the scenario and with the result that is
 * steered by. While a slider is held it waits: the processor belongs to the charts then.
 */
export function startImportanceLoop(parts: {
  readonly scenario: ScenarioStore;
  readonly session: SessionStore;
  readonly explain: ExplainStore;
  readonly explainer: Explainer;
  /** Calls back after a time; returns what calls that off. */
  readonly later: (ms: number, callback: () => void) => () => void;
}): void {
  const { scenario, session, explain, explainer, later } = parts;
  let asked = '';
  let callOff = () => {};

  async function ask(): Promise<void> {
    const { working } = scenario.getState();
    const { steeredBy: option, year } = session.getState();
    const input = modelInputOf(working);
    const { horizon } = input.options;
    const within = Math.min(year, Math.floor(horizon));
    try {
      const { swings } = await explainer.ask({
        kind: 'tornado',
        result: resultName(option, within),
        input,
      });
      explain.getState().setImportance({
        option,
        year: within,
        horizon,
        swings: new Map(swings.map((swing) => [swing.assumption, swing])),
        most: Math.max(0, ...swings.map(({ swing }) => Math.abs(swing))),
      });
    } catch (error) {
      // Where the result has no value there is nothing to weigh; the figures say why.
      if (!(error instanceof Superseded)) explain.getState().setImportance(null);
    }
  }

  function follow(): void {
    const { working, group } = scenario.getState();
    if (group !== null) return;
    const { steeredBy, year } = session.getState();
    const key = `${resultName(steeredBy, year)} ${modelKeyOf(working)}`;
    if (key === asked) return;
    asked = key;
    callOff();
    callOff = later(SETTLED, () => void ask());
  }

  scenario.subscribe(follow);
  session.subscribe(follow);
  follow();
}
