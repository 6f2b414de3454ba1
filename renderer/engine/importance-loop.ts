import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import { type ExplainStore, steeredResult } from '../state/explain-store';
import type { ScenarioStore } from '../state/scenario-store';
import { modelInputOf } from '../state/selectors/document';
import type { SessionStore } from '../state/session-store';
import type { Explainer } from './explainer';

/** Once nothing has moved for so long, in milliseconds, the drivers are worth asking for. */
const SETTLED = 150;

/**
 * Keeps the drivers of the result that is steered by in step with the scenario. While a slider is held it waits: the processor belongs to the charts then.
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
    const steered = steeredResult(scenario.getState(), session.getState());
    const input = modelInputOf(scenario.getState().working);
    const { setSteering } = explain.getState();
    try {
      const answer = await explainer.ask({ kind: 'tornado', result: steered.name, input });
      setSteering({ ...steered, answer, problem: null });
    } catch (error) {
      if (error instanceof Superseded) return;
      setSteering({ ...steered, answer: null, problem: messageOf(error) });
    }
  }

  function follow(): void {
    if (scenario.getState().group !== null) return;
    const { key, document } = steeredResult(scenario.getState(), session.getState());
    if (key === asked) {
      // A copy, or the same under another identity, has the same drivers.
      const { steering, setSteering } = explain.getState();
      if (steering?.key === key && steering.document !== document) {
        setSteering({ ...steering, document });
      }
      return;
    }
    asked = key;
    callOff();
    callOff = later(SETTLED, () => void ask());
  }

  scenario.subscribe(follow);
  session.subscribe(follow);
  follow();
}
