import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
  isAssumptionId,
} from '#shared/model/assumptions/registry';

/** What the files of a version call things. */
export interface FileWords<Id extends string = string> {
  /** Whose they are, as an error says it. */
  readonly of: string;
  /** Names of the assumptions, in the order of the file. */
  readonly ids: readonly Id[];
  readonly isSwitch: (id: string) => boolean;
  /** Whether correlations can be left to the preset, by `null`. */
  readonly presetsCorrelate: boolean;
  /** What has become of names that earlier versions had. */
  readonly renamed: Readonly<Record<string, string>>;
}

export const PRESENT_WORDS: FileWords<AssumptionId> = {
  of: 'the model',
  ids: ASSUMPTION_IDS,
  isSwitch: (id) => isAssumptionId(id) && definitionOf(id).type === 'switch',
  presetsCorrelate: true,
  renamed: { notBefore: 'notBeforeAgi and notBeforeWmd' },
};
