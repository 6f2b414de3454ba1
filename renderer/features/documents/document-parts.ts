import type { Scenario } from '#shared/document/scenario/scenario';
import type { ResultsSnapshot } from '#shared/document/scenario/snapshot';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { DialogStore } from '../../state/dialog-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';

/** What handling the document as a whole is made of. */
export interface DocumentParts {
  readonly api: HeadroomApi;
  readonly scenario: ScenarioStore;
  readonly dialogs: DialogStore;
  readonly notices: NoticeStore;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly wait: (ms: number) => Promise<void>;
  /** What a scenario gives; null when that is not known soon: a save does not wait for it. */
  readonly figuresOf: (scenario: Scenario) => Promise<ResultsSnapshot | null>;
  /** Who makes scenarios on this machine; empty when they have not said. */
  readonly author: () => string;
}

/**
 * What a scenario that is in no file is measured against: an empty one of its preset, so that it counts as
 * unsaved.
 */
export function neverSaved(scenario: Scenario): Scenario {
  return { ...scenario, name: '', assumptions: {} };
}
