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

/** What was last done for one of the two scenarios. */
interface LaneState {
  /** Of its input. */
  readonly key: string;
  /** There are none of what the model refuses. */
  readonly samples: 'none' | 'wanted' | 'asked';
}

const UNSEEN: LaneState = { key: '', samples: 'none' };

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
  let lanes: Record<Lane, LaneState> = { working: UNSEEN, reference: UNSEEN };
  let frameAsked = false;

  /** Runs the central path where the input is another than before. */
  function computeCentral(lane: Lane, subject: Scenario): 'same' | 'refused' | 'computed' {
    const key = modelKeyOf(subject);
    if (key === lanes[lane].key) return 'same';
    const input = modelInputOf(subject);
    const issues = inputIssues(input.assumptions, input.correlations, input.options);
    lanes[lane] = { key, samples: issues.length > 0 ? 'none' : 'wanted' };
    if (issues.length > 0) {
      if (lane === 'working') centralRefused(issues);
      return 'refused';
    }
    const central = runCentral(input.assumptions, { horizon: input.options.horizon });
    centralComputed(lane, { key, input, ...central, today: results.getState().today() });
    return 'computed';
  }

  /** Asks once for an input: to try it again where the worker goes down on it is up to the queue. */
  function requestEnsemble(lane: Lane, subject: Scenario): void {
    const { key, samples } = lanes[lane];
    if (samples !== 'wanted' || results.getState().sampling === 'stopped') return;
    // What has changed since is computed, and asked for, in the next frame.
    if (modelKeyOf(subject) !== key) return;
    lanes[lane] = { key, samples: 'asked' };
    queue.request(lane, {
      key,
      document: scenario.getState().document,
      input: modelInputOf(subject),
    });
  }

  function requestMissing(): void {
    const state = scenario.getState();
    requestEnsemble('working', state.working);
    const { working, reference } = results.getState();
    const { key } = lanes.reference;
    if (key === lanes.working.key) {
      // One ensemble serves both.
      if (working.ensemble?.key === key) ensembleComputed('reference', working.ensemble);
    } else if (reference.ensemble?.key !== key) {
      requestEnsemble('reference', referenceOf(state));
    }
  }

  function update(): void {
    frameAsked = false;
    const state = scenario.getState();
    const working = computeCentral('working', state.working);
    computeCentral('reference', referenceOf(state));
    // Other samples are wanted than those that were stopped.
    if (working === 'computed' && results.getState().sampling === 'stopped') {
      results.getState().sampleAgain();
    }
    requestMissing();
  }

  const unsubscribeResults = results.subscribe(({ sampling }, { sampling: before }) => {
    if (sampling === before) return;
    if (sampling === 'stopped') queue.cancel();
    else if (before === 'stopped') {
      lanes = { working: wantedAgain(lanes.working), reference: wantedAgain(lanes.reference) };
      requestMissing();
    }
  });
  const unsubscribe = scenario.subscribe((state, before) => {
    if (state.document !== before.document) {
      lanes = { working: UNSEEN, reference: UNSEEN };
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

function wantedAgain(lane: LaneState): LaneState {
  return lane.samples === 'asked' ? { ...lane, samples: 'wanted' } : lane;
}
