import { expect, test } from 'vitest';
import { createScenario } from '#shared/document/scenario/create';
import type { Override } from '#shared/document/scenario/scenario';
import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';
import { createResultsStore } from '../state/results-store';
import { createScenarioStore } from '../state/scenario-store';
import { referenceRun, workingRun } from '../state/selectors/model-run';
import { startComputeLoop } from './compute-loop';
import type { RunAnswer, Runner } from './runner';

/** What an ensemble of an input looks like here: told apart by the cost growth it was run with. */
function resultsOf(input: ModelInput): EnsembleResults {
  return { accepted: input.assumptions.costGrowth.value, contradiction: true };
}

function scenarioOf(id: string) {
  return createScenario({ id, now: '2026-11-24T10:00:00.000Z', preset: 'memo-2024', name: id });
}

function begin() {
  const scenario = createScenarioStore(scenarioOf('first'));
  const results = createResultsStore(() => 2026.9);
  const frames: (() => void)[] = [];
  const runs: {
    input: ModelInput;
    settle: (answer: RunAnswer) => void;
    onProgress: (share: number) => void;
  }[] = [];
  const runner: Runner = {
    run: (input, onProgress = () => {}) =>
      new Promise((settle) => runs.push({ input, settle, onProgress })),
    cancel() {
      runs.at(-1)?.settle({ kind: 'cancelled' });
    },
    dispose() {},
  };
  startComputeLoop({ scenario, results, runner, nextFrame: (callback) => frames.push(callback) });

  const frame = () => {
    for (const callback of frames.splice(0)) callback();
  };
  const settled = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  /** The worker answers its latest run. */
  const answer = async (given?: RunAnswer) => {
    const latest = runs.at(-1);
    latest?.settle(given ?? { kind: 'done', results: resultsOf(latest.input) });
    await settled();
  };
  const working = () => workingRun(results.getState());
  const reference = () => referenceRun(results.getState());
  const change = (value: number) => scenario.getState().setValue('costGrowth', value);
  /** A document whose file holds `saved`; a run that is under way for the one before is answered. */
  const open = async (saved: Override, edited: Override) => {
    const next = { ...scenarioOf('second'), assumptions: { costGrowth: saved } };
    scenario.getState().replaceDocument({
      working: { ...next, assumptions: { costGrowth: edited } },
      baseline: next,
      file: { handle: 'a', fileName: 'a.headroom.json', folder: 'Documents', revision: '1' },
    });
    frame();
    await answer();
  };
  /** What says nothing to the model: a keystroke in a note. */
  const type = async (note: string) => {
    scenario.getState().setNote('costGrowth', note);
    frame();
    await settled();
  };
  return {
    scenario,
    results,
    frames,
    runs,
    frame,
    settled,
    answer,
    working,
    reference,
    change,
    open,
    type,
  };
}

test('the central path is there at once, before any ensemble', () => {
  const { working } = begin();
  expect(working()?.central.path.length).toBeGreaterThan(0);
  expect(working()?.ensemble).toBeNull();
});

test('any number of changes within a frame is one run of the model, of the last', () => {
  const { frames, frame, working, change } = begin();
  change(2);
  change(3);
  change(4);
  expect(frames).toHaveLength(1);
  frame();
  expect(working()?.assumptions.costGrowth.value).toBe(4);
});

test('during a drag earlier ensembles are shown, and said not to be current', async () => {
  const { frame, answer, working, change } = begin();
  change(2);
  frame();
  await answer();
  expect(working()?.ensemble?.accepted).toBe(3.1);
  expect(working()?.ensembleIsCurrent).toBe(false);
  await answer();
  expect(working()?.ensemble?.accepted).toBe(2);
  expect(working()?.ensembleIsCurrent).toBe(true);
});

test('one ensemble serves the working scenario and the reference while they are the same', async () => {
  const { runs, answer, reference, frame, change } = begin();
  await answer();
  expect(reference()?.ensemble?.accepted).toBe(3.1);
  change(2);
  frame();
  await answer();
  expect(runs).toHaveLength(2);
  expect(reference()?.ensemble?.accepted).toBe(3.1);
});

test('a change that does not concern the model runs nothing', async () => {
  const { scenario, runs, answer, frame } = begin();
  await answer();
  scenario.getState().rename('Other name');
  scenario.getState().setNote('costGrowth', 'why');
  frame();
  await answer();
  expect(runs).toHaveLength(1);
});

test('an ensemble of the document before is not shown in the next one', async () => {
  const { scenario, frame, answer, working } = begin();
  const next = scenarioOf('second');
  scenario.getState().replaceDocument({
    working: { ...next, assumptions: { costGrowth: { value: 5 } } },
    baseline: next,
    file: null,
  });
  frame();
  await answer();
  expect(working()?.ensemble).toBeNull();
  await answer();
  expect(working()?.ensemble?.accepted).toBe(5);
});

test('a document of the same assumptions as the one before gets what is being drawn of them', async () => {
  const { scenario, runs, frame, answer, working, reference } = begin();
  const next = scenarioOf('second');
  scenario.getState().replaceDocument({ working: next, baseline: next, file: null });
  frame();
  await answer();
  expect(runs).toHaveLength(1);
  expect(working()?.ensemble?.accepted).toBe(3.1);
  expect(reference()?.ensemble?.accepted).toBe(3.1);
});

test('assumptions the model refuses leave the last results and say what is wrong', () => {
  const { scenario, frame, working } = begin();
  const { working: document } = scenario.getState();
  scenario.getState().bringBack({
    ...document,
    assumptions: { costGrowth: { value: -1 } },
  });
  frame();
  expect(working()?.assumptions.costGrowth.value).toBe(3.1);
});

test('what the user has stopped is not begun again by a note, and is once they want it again', async () => {
  const { results, runs, settled, answer, open, type, reference } = begin();
  await open({ value: 4 }, { value: 5 });
  runs.at(-1)?.onProgress(0.5);
  results.getState().stopSampling();
  await settled();
  const stopped = runs.length;
  await type('w');
  await type('wh');
  expect(runs).toHaveLength(stopped);
  expect(results.getState().sampling).toBe('stopped');

  results.getState().sampleAgain();
  await answer();
  await answer();
  expect(reference()?.ensemble?.accepted).toBe(4);
});

test('a reference on which the worker goes down is not asked for again by every note', async () => {
  const { runs, answer, open, type, change, frame, reference } = begin();
  await open({ value: 4 }, { value: 5 });
  await answer();
  await answer({ kind: 'crashed', message: 'out of memory' });
  await answer({ kind: 'crashed', message: 'out of memory' });
  const given = runs.length;
  for (const note of ['w', 'wh', 'why']) await type(note);
  change(6);
  frame();
  await answer();
  await type('why not');
  expect(runs).toHaveLength(given + 1);

  // Another reference is another question.
  await open({ value: 7 }, { value: 8 });
  await answer();
  await answer();
  expect(reference()?.ensemble?.accepted).toBe(7);
});

test('no samples are drawn of a reference that the model has refused', async () => {
  const { runs, answer, open, type } = begin();
  await open({ value: -1 }, { value: 5 });
  await answer();
  await type('w');
  await answer();
  expect(runs.map(({ input }) => input.assumptions.costGrowth.value)).not.toContain(-1);
});

test('the samples of refused assumptions are not drawn where the user wants to draw again', async () => {
  const { scenario, results, runs, frame, answer, settled, change } = begin();
  change(2);
  frame();
  await answer();
  runs.at(-1)?.onProgress(0.5);
  results.getState().stopSampling();
  await settled();
  const { working: document } = scenario.getState();
  scenario.getState().bringBack({ ...document, assumptions: { costGrowth: { value: -1 } } });
  frame();
  results.getState().sampleAgain();
  await answer();
  expect(runs.map(({ input }) => input.assumptions.costGrowth.value)).not.toContain(-1);
});
