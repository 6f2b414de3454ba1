import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  onPreset,
  withCorrelations,
  withLock,
  withNote,
  withPresetOf,
  withSpread,
  withSwitch,
  withValue,
} from '#shared/document/edit-scenario';
import type { Briefing, Scenario, ScenarioEvidence } from '#shared/document/scenario';
import type { FileLabel } from '#shared/ipc/contract';
import type { AssumptionId, NumericId, SwitchId } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import type { RankCorrelation } from '#shared/model/results';
import { beginHistory, type EditHistory, recordStep } from './edit-history';

/** Changes that belong together: all of a slider drag is one. */
interface ChangeGroup {
  readonly assumption: AssumptionId;
  /** The scenario when the group began. */
  readonly before: Scenario;
}

export interface ScenarioState {
  /** As the user has it now. */
  readonly working: Scenario;
  /** As last saved, or as it was begun when it has never been saved. */
  readonly baseline: Scenario;
  /** Where it is saved; null while it has no file. */
  readonly file: FileLabel | null;
  /** Counts the documents of this window: another number is another document. */
  readonly document: number;
  /** Set while a slider is held. */
  readonly group: ChangeGroup | null;
  readonly history: EditHistory;

  setValue(id: NumericId, value: number): void;
  setSwitch(id: SwitchId, value: boolean): void;
  setSpread(id: NumericId, spread: Spread | null): void;
  setNote(id: AssumptionId, note: string): void;
  setLocked(id: AssumptionId, locked: boolean): void;
  /** Several values at once, as one step: what a calculator comes to. */
  setValues(values: Partial<Record<NumericId, number>>): void;
  setEvidence(evidence: Partial<ScenarioEvidence>): void;
  setCorrelations(correlations: readonly RankCorrelation[]): void;
  /** Another briefing made of the present one. */
  editBriefing(edit: (briefing: Briefing) => Briefing): void;
  resetAssumption(id: AssumptionId): void;
  resetAll(): void;
  choosePreset(preset: string): void;
  rename(name: string): void;
  undo(): void;
  redo(): void;
  /** Puts back the scenario as it was after a step of the history. */
  goToStep(index: number): void;
  beginGroup(assumption: AssumptionId): void;
  endGroup(): void;

  /** Another document altogether. Without a file it is new; `baseline` says what counts as unsaved. */
  replaceDocument(document: {
    working: Scenario;
    baseline: Scenario;
    file: FileLabel | null;
    /** What the history calls its beginning. */
    opened?: string;
  }): void;
  /** Puts unsaved changes of an earlier run on the document, as a step that can be undone. */
  bringBack(working: Scenario): void;
  /** `saved` is on disk at `file`; what was changed meanwhile stays changed. */
  markSaved(saved: Scenario, file: FileLabel): void;
}

export type ScenarioStore = StoreApi<ScenarioState>;

export function createScenarioStore(initial: Scenario): ScenarioStore {
  return createStore<ScenarioState>((set) => {
    /** Every change of the document passes here: the one place that knows before and after. */
    function change(edit: (working: Scenario, state: ScenarioState) => Scenario): void {
      set((state) => {
        const working = edit(state.working, state);
        if (working === state.working) return state;
        // While a slider is held nothing is a step yet: the whole drag will be one.
        if (state.group !== null) return { working };
        return { working, history: recordStep(state.history, state.working, working) };
      });
    }

    /** Ends a drag that is still on: going back and forth begins at a step. */
    function settled(state: ScenarioState): Pick<ScenarioState, 'group' | 'history'> {
      const { group, history, working } = state;
      return {
        group: null,
        history: group === null ? history : recordStep(history, group.before, working),
      };
    }

    function goTo(indexIn: (history: EditHistory) => number): void {
      set((state) => {
        const { group, history } = settled(state);
        const at = Math.min(history.steps.length - 1, Math.max(0, indexIn(history)));
        const step = history.steps[at];
        if (step === undefined) return state;
        // Where it is saved is no part of what is undone.
        const { id, created, modified } = state.working;
        return {
          group,
          history: { ...history, at },
          working: { ...step.scenario, id, created, modified },
        };
      });
    }

    return {
      working: initial,
      baseline: initial,
      file: null,
      document: 1,
      group: null,
      history: beginHistory(initial, 'New scenario'),

      setValue: (id, value) =>
        change((working, { group }) =>
          withValue(working, group?.assumption === id ? group.before : working, id, value),
        ),
      setSwitch: (id, value) => change((working) => withSwitch(working, id, value)),
      setSpread: (id, spread) => change((working) => withSpread(working, id, spread)),
      setLocked: (id, locked) => change((working) => withLock(working, id, locked)),
      setValues: (values) =>
        change((working) =>
          (Object.entries(values) as [NumericId, number][]).reduce(
            (next, [id, value]) => withValue(next, next, id, value),
            working,
          ),
        ),
      setEvidence: (evidence) =>
        change((working) => ({ ...working, evidence: { ...working.evidence, ...evidence } })),
      setCorrelations: (correlations) =>
        change((working) => withCorrelations(working, correlations)),
      editBriefing: (edit) =>
        change((working) => ({ ...working, briefing: edit(working.briefing) })),
      setNote: (id, note) => change((working) => withNote(working, id, note)),
      resetAssumption: (id) => change((working) => withPresetOf(working, id)),
      resetAll: () =>
        change((working) =>
          (Object.keys(working.assumptions) as AssumptionId[]).reduce(withPresetOf, working),
        ),
      choosePreset: (preset) => change((working) => onPreset(working, preset)),
      rename: (name) =>
        change((working) => {
          const trimmed = name.trim();
          return trimmed === '' || trimmed === working.name
            ? working
            : { ...working, name: trimmed };
        }),
      undo: () => goTo(({ at }) => at - 1),
      redo: () => goTo(({ at }) => at + 1),
      goToStep: (index) => goTo(() => index),
      beginGroup: (assumption) =>
        set(({ working }) => ({ group: { assumption, before: working } })),
      endGroup: () => set((state) => (state.group === null ? state : settled(state))),

      replaceDocument: ({ working, baseline, file, opened = 'New scenario' }) =>
        set(({ document }) => ({
          working,
          baseline,
          file,
          document: document + 1,
          group: null,
          history: beginHistory(working, opened),
        })),
      bringBack: (working) => change(() => working),
      markSaved: (saved, file) =>
        set(({ working }) => ({
          baseline: saved,
          file,
          working: { ...working, id: saved.id, modified: saved.modified },
        })),
    };
  });
}
