import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
  isAssumptionId,
} from '#shared/model/assumptions/registry';

/** What the files of a version call things. */
export interface FileWords<Id extends string = string> {
  /** Names of the assumptions, in the order of the file. */
  readonly ids: readonly Id[];
  readonly isSwitch: (id: string) => boolean;
}

export const PRESENT_WORDS: FileWords<AssumptionId> = {
  ids: ASSUMPTION_IDS,
  isSwitch: (id) => isAssumptionId(id) && definitionOf(id).type === 'switch',
};
