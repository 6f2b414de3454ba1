import { createStore, type StoreApi } from 'zustand/vanilla';
import { withBriefing } from '#shared/document/edit/briefing-edits';
import { withCorrelations } from '#shared/document/edit/correlation-edits';
import { type ScenarioDetails, withDetails, withName } from '#shared/document/edit/details-edits';
import {
  withAssumptionOf,
  withLock,
  withNote,
  withPresetOf,
  withSpread,
  withSwitch,
  withValue,
} from '#shared/document/edit/edit-scenario';
import { withEvidence } from '#shared/document/edit/evidence-edits';
import { keptOnPreset, onPreset, withPresentPreset } from '#shared/document/edit/preset-edits';
import { type TakenSpreads, type TakenValues, withValues } from '#shared/document/edit/take-values';
import { withSavedWords } from '#shared/document/merge/merge-words';
import type { Briefing, Scenario, ScenarioEvidence } from '#shared/document/scenario/scenario';
import type { FileError, FileVersion } from '#shared/ipc/files';
import type { AssumptionId, NumericId, SwitchId } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import type { RankCorrelation } from '#shared/model/results';
import {
  appendSteps,
  beginHistory,
  type EditHistory,
  type EditStep,
  recordStep,
} from './edit-history';

/** Changes that belong together: all of a slider drag is one. */
interface ChangeGroup {
  readonly assumption: AssumptionId;
  /** The scenario when the group began. */
  readonly before: Scenario;
}

/** How the document's file stands to what this window last read or wrote in it. */
export type DiskState =
  | { readonly kind: 'same' }
  /** Others wrote something else, while there are unsaved changes here. */
  | { readonly kind: 'changed'; readonly theirs: Scenario; readonly revision: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly error: FileError };

const SAME: DiskState = { kind: 'same' };

export interface ScenarioState {
  /** As the user has it now. */
  readonly working: Scenario;
  /**
   * As last saved, or as it was begun when it has never been saved: exactly what its file held when
   * it was last read or written, which changes of others are merged against.
   */
  readonly baseline: Scenario;
  /** Where it is saved; null while it has no file. */
  readonly file: FileVersion | null;
  readonly disk: DiskState;
  /** Whether a save is under way, with all that is asked on the way. */
  readonly saving: boolean;
  /** Whether the user has seen that this version's results are not those in the file. */
  readonly figuresSeen: boolean;
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
  /** Several values at once, as one step: what a calculator comes to, all of it or nothing. */
  setValues(values: TakenValues, spreads?: TakenSpreads): void;
  /** Value, uncertainty and rationale as another scenario has them. */
  takeAssumption(id: AssumptionId, from: Scenario): void;
  setEvidence(evidence: Partial<ScenarioEvidence>): void;
  /** Nothing where they cannot all hold; null for the preset's. */
  setCorrelations(correlations: readonly RankCorrelation[] | null): void;
  /** Another briefing made of the present one. */
  editBriefing(edit: (briefing: Briefing) => Briefing): void;
  resetAssumption(id: AssumptionId): void;
  resetAll(): void;
  choosePreset(preset: string): void;
  /** The preset as it is now, where the scenario was made from an earlier revision of it. */
  takePresentPreset(): void;
  /** What the scenario says stays, whatever its preset has become. */
  keepOnPreset(): void;
  rename(name: string): void;
  setDetails(details: ScenarioDetails): void;
  undo(): void;
  redo(): void;
  /** Puts back the scenario as it was after a step of the history. */
  goToStep(index: number): void;
  /**
   * Goes back to a step (see `currentStep`) that is behind the one on show, whatever was done since;
   * else nothing.
   */
  goBackTo(step: object | null): void;
  beginGroup(assumption: AssumptionId): void;
  endGroup(): void;

  /** Another document altogether. Without a file it is new; `baseline` says what counts as unsaved. */
  replaceDocument(document: {
    working: Scenario;
    baseline: Scenario;
    file: FileVersion | null;
    /** What the history calls its beginning. */
    opened?: string;
  }): void;
  /** Puts unsaved changes of an earlier run on the document, as a step that can be undone. */
  bringBack(working: Scenario): void;

  /* Writing takes time, and another document may be in its place by then: these say which one it was
     begun for, and leave another alone. */

  /** The library has changed what the file says of its scenario: what is unsaved here stays so. */
  fileRewritten(document: number, saved: Scenario, file: FileVersion): void;
  /** `saved` is on disk at `file`; what was changed meanwhile stays changed. */
  markSaved(document: number, saved: Scenario, file: FileVersion): void;
  /** The same, under a name that was given for it. */
  savedAs(document: number, saved: Scenario, file: FileVersion): void;

  setSaving(saving: boolean): void;
  /** What was found on disk. */
  diskSeen(disk: DiskState): void;
  /**
   * The file holds `theirs` and that is dealt with: what is done from now on is measured against it.
   * The last of the steps that led there is what is on show then; without any, what was.
   */
  settleWith(settled: {
    theirs: Scenario;
    revision: string;
    steps: readonly Pick<EditStep, 'label' | 'scenario'>[];
  }): void;
  dismissFigures(): void;
}

export type ScenarioStore = StoreApi<ScenarioState>;

/** A store of one document, as if it had just been begun. */
export function createScenarioStore(initial: Scenario): ScenarioStore {
  return createStore<ScenarioState>((set, get) => {
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

    /** What became of a document's file, unless another is in its place. */
    function inDocument(
      document: number,
      part: (state: ScenarioState) => Partial<ScenarioState>,
    ): void {
      set((state) => (state.document === document ? part(state) : state));
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
      disk: SAME,
      saving: false,
      figuresSeen: false,
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
      setValues: (values, spreads) => change((working) => withValues(working, values, spreads)),
      takeAssumption: (id, from) => change((working) => withAssumptionOf(working, from, id)),
      setEvidence: (evidence) => change((working) => withEvidence(working, evidence)),
      setCorrelations: (correlations) =>
        change((working) => withCorrelations(working, correlations)),
      editBriefing: (edit) => change((working) => withBriefing(working, edit(working.briefing))),
      setNote: (id, note) => change((working) => withNote(working, id, note)),
      resetAssumption: (id) => change((working) => withPresetOf(working, id)),
      resetAll: () =>
        change((working) =>
          (Object.keys(working.assumptions) as AssumptionId[]).reduce(
            withPresetOf,
            withPresentPreset(working),
          ),
        ),
      choosePreset: (preset) => change((working) => onPreset(working, preset)),
      takePresentPreset: () => change(withPresentPreset),
      keepOnPreset: () => change(keptOnPreset),
      rename: (name) => change((working) => withName(working, name)),
      setDetails: (details) => change((working) => withDetails(working, details)),
      undo: () => goTo(({ at }) => at - 1),
      redo: () => goTo(({ at }) => at + 1),
      goToStep: (index) => goTo(() => index),
      // Steps are known by themselves: those of another document are not found in this one's.
      goBackTo: (step) =>
        goTo(({ steps, at }) => {
          const index = steps.findIndex(({ mark }) => mark === step);
          return index < 0 ? at : Math.min(index, at);
        }),
      beginGroup: (assumption) =>
        set(({ working }) => ({ group: { assumption, before: working } })),
      endGroup: () => set((state) => (state.group === null ? state : settled(state))),

      replaceDocument: ({ working, baseline, file, opened = 'New scenario' }) =>
        set(({ document }) => ({
          working,
          baseline,
          file,
          disk: SAME,
          figuresSeen: false,
          document: document + 1,
          group: null,
          history: beginHistory(working, opened),
        })),
      bringBack: (working) => change(() => working),
      fileRewritten: (document, saved, file) =>
        inDocument(document, ({ working, baseline, history }) => {
          const said = (scenario: Scenario) => withSavedWords(scenario, baseline, saved);
          return {
            baseline: saved,
            file,
            working: { ...said(working), modified: saved.modified },
            // Else undoing anything done before would bring the old words back.
            history: {
              ...history,
              steps: history.steps.map((step) => ({ ...step, scenario: said(step.scenario) })),
            },
          };
        }),
      markSaved: (document, saved, file) =>
        inDocument(document, ({ working }) => ({
          baseline: saved,
          file,
          disk: SAME,
          working: { ...working, id: saved.id, modified: saved.modified },
        })),
      savedAs: (document, saved, file) => {
        if (get().document === document) get().rename(saved.name);
        get().markSaved(document, saved, file);
      },
      setSaving: (saving) => set({ saving }),
      diskSeen: (disk) => set({ disk }),
      settleWith: ({ theirs, revision, steps }) =>
        set((state) => {
          const { file } = state;
          if (file === null) return state;
          const { group, history } = settled(state);
          return {
            group,
            history: steps.length === 0 ? history : appendSteps(history, steps),
            working: steps.at(-1)?.scenario ?? state.working,
            baseline: theirs,
            file: { ...file, revision },
            disk: SAME,
            figuresSeen: false,
          };
        }),
      dismissFigures: () => set({ figuresSeen: true }),
    };
  });
}
