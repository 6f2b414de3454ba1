import type { Scenario } from '#shared/document/scenario/scenario';
import { inputIssues } from '#shared/model/assumptions/validate';
import { runCentral } from '#shared/model/central';
import type { Lane, ResultsStore } from '../state/results-store';
import type { ScenarioStore } from '../state/scenario-store';
import { modelInputOf, modelKeyOf, referenceOf } from '../state/selectors/document';
import { createEnsembleQueue } from './ensemble-queue';
import type { Runner } from './runner';

export interface ComputeLoop {
  stop(): void;
}

/**
 * Keeps the results in step with the scenario: the central path once a frame, in the frame of the
 * change, and the ensemble from the runner as fast as it answers.
 */
export function startComputeLoop(parts: {
  readonly scenario: ScenarioStore;
  readonly results: ResultsStore;
  readonly runner: Runner;
  /** Calls back before the next paint; requestAnimationFrame in the app. */
  readonly nextFrame: (callback: () => void) => void;
}): ComputeLoop {
  const { scenario, results, runner, nextFrame } = parts;
  const {
    centralComputed,
    centralRefused,
    ensembleComputed,
    ensembleProgressed,
    ensembleTroubled,
    documentReplaced,
  } = results.getState();
  const queue = createEnsembleQueue(runner, {
    done(lane, { key, document }, found) {
      if (document === scenario.getState().document) {
        ensembleComputed(lane, { key, results: found });
      }
    },
    progressed: ensembleProgressed,
    failed: (message) => ensembleTroubled({ kind: 'failed', message }),
    crashed: (message, givenUp) =>
      ensembleTroubled({ kind: givenUp ? 'failed' : 'restarted', message }),
  });
  const keys: Record<Lane, string> = { working: '', reference: '' };
  let frameAsked = false;

  /** Runs the central path when the input has changed; says whether it has. */
  function computeCentral(lane: Lane, subject: Scenario): boolean {
    const key = modelKeyOf(subject);
    if (key === keys[lane]) return false;
    keys[lane] = key;
    const input = modelInputOf(subject);
    const issues = inputIssues(input.assumptions, input.correlations, input.options);
    if (issues.length > 0) {
      if (lane === 'working') centralRefused(issues);
      return false;
    }
    const central = runCentral(input.assumptions, { horizon: input.options.horizon });
    centralComputed(lane, { key, input, ...central });
    return true;
  }

  function requestEnsemble(lane: Lane, subject: Scenario): void {
    queue.request(lane, {
      key: modelKeyOf(subject),
      document: scenario.getState().document,
      input: modelInputOf(subject),
    });
  }

  function update(): void {
    frameAsked = false;
    const state = scenario.getState();
    if (computeCentral('working', state.working)) {
      // Other samples are wanted than those that were stopped.
      if (results.getState().drawing === 'stopped') results.getState().drawAgain();
      requestEnsemble('working', state.working);
    }

    const reference = referenceOf(state);
    computeCentral('reference', reference);
    if (keys.reference === keys.working) {
      const { ensemble } = results.getState().working;
      if (ensemble?.key === keys.reference) ensembleComputed('reference', ensemble);
    } else if (results.getState().reference.ensemble?.key !== keys.reference) {
      requestEnsemble('reference', reference);
    }
  }

  const unsubscribeResults = results.subscribe(({ drawing }, { drawing: before }) => {
    if (drawing === before) return;
    if (drawing === 'stopped') queue.cancel();
    else if (before === 'stopped') {
      const state = scenario.getState();
      requestEnsemble('working', state.working);
      requestEnsemble('reference', referenceOf(state));
    }
  });
  const unsubscribe = scenario.subscribe((state, before) => {
    if (state.document !== before.document) {
      keys.working = '';
      keys.reference = '';
      documentReplaced();
    }
    if (frameAsked) return;
    frameAsked = true;
    nextFrame(update);
  });
  update();

  return {
    stop() {
      unsubscribe();
      unsubscribeResults();
      queue.dispose();
    },
  };
}
