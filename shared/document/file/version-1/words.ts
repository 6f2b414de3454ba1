import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import { NOT_IN_VERSION_1, VERSION_1_BASE } from '#shared/model/presets/version-1/registry';
import { type FileWords, PRESENT_WORDS } from '../file-words';

/** What assumptions of version 1 have become; the first has its place in correlations and on slides. */
const BECAME: Readonly<Record<string, readonly [AssumptionId, ...AssumptionId[]]>> = {
  notBefore: ['notBeforeAgi', 'notBeforeWmd'],
  brainFlop: ['agiFloor', 'brainFlop'],
};

/** What version 1 called the ones that have another name. */
const LABELS: { readonly [Id in AssumptionId]?: string } = {
  notBeforeAgi: 'Known not to exist before',
  notBeforeWmd: 'Known not to exist before',
  agiFloor: 'Brain anchor',
};

const WAS: { readonly [Id in AssumptionId]?: string } = {
  notBeforeAgi: 'notBefore',
  notBeforeWmd: 'notBefore',
  agiFloor: 'brainFlop',
};

const IDS: readonly string[] = [
  ...new Set(
    (Object.keys(VERSION_1_BASE) as AssumptionId[])
      .filter((id) => !(id in NOT_IN_VERSION_1))
      .map((id) => WAS[id] ?? id),
  ),
];

/** The words of files of version 1. */
export const VERSION_1_WORDS: FileWords = {
  of: 'version 1',
  ids: IDS,
  isSwitch: PRESENT_WORDS.isSwitch,
  presetsCorrelate: false,
  renamed: {},
};

/** The assumptions that one of version 1 has become; the first has its place in correlations and on slides. */
export function presentIds(id: string): readonly [AssumptionId, ...AssumptionId[]] {
  // The schema lets no others pass.
  return BECAME[id] ?? [id as AssumptionId];
}

/** The assumption of version 1 that has become another, by its name of today; the name itself else. */
export function version1Id(id: string): string {
  return WAS[id as AssumptionId] ?? id;
}

/** A sentence about assumptions of today, with the labels that version 1 had for them. */
export function inLabelsOfVersion1(sentence: string): string {
  return (Object.entries(LABELS) as [AssumptionId, string][]).reduce(
    (said, [id, label]) => said.replaceAll(`“${definitionOf(id).label}”`, `“${label}”`),
    sentence,
  );
}
