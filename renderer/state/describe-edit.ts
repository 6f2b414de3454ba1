import {
  FIELDS,
  inFileOrder,
  type OwnFieldName,
  perContentField,
  type TextFieldName,
} from '#shared/document/scenario/fields';
import { overrideText } from '#shared/document/scenario/overrides';
import type { Override, Scenario, ScenarioEvidence } from '#shared/document/scenario/scenario';
import { formatAssumption } from '#shared/format/assumption';
import { presetName } from '#shared/format/names/preset-name';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
} from '#shared/model/assumptions/registry';
import { describeSlides } from './describe-slides';
import type { StepEdit } from './edit';
import { assumptionsOf } from './selectors/assumptions';

/** Names what differs between two states of a scenario; null where nothing does. */
export function describeEdit(before: Scenario, after: Scenario): StepEdit | null {
  if (before === after) return null;
  if (before.preset !== after.preset) return named(`Preset: ${presetName(after.preset)}`);
  if (isTaken(before, after)) return named(`Present values of ${presetName(after.preset)}`);
  const assumptions = ASSUMPTION_IDS.filter((id) => differ(before, after, id));
  const others = otherEdits(inFileOrder(before), inFileOrder(after));
  const [id] = assumptions;
  const [other] = others;
  if (id === undefined) {
    return other === undefined || others.length === 1
      ? (other ?? null)
      : named(`${other.label} and ${others.length - 1} more`);
  }
  if (assumptions.length === 1 && other === undefined) return describeOne(before, after, id);
  const more = assumptions.length + others.length - 1;
  return named(`${definitionOf(id).label} and ${more} more`);
}

/** Whether what a scenario assumes follows another revision of its preset. */
function isTaken(before: Scenario, after: Scenario): boolean {
  if (before.presetRevision === after.presetRevision) return false;
  return (
    !isSame(before.correlations, after.correlations) ||
    ASSUMPTION_IDS.some((id) => differ(before, after, id))
  );
}

/** What is called other than the part that differs. */
const TEXT_EDITS: { readonly [F in TextFieldName]?: (text: string) => string } = {
  author: (author) => (author === '' ? 'No author' : `Author: ${author}`),
};

type Change = readonly [before: Scenario, after: Scenario];

/** Edits of the parts with a form of their own; of assumptions and presets more is said. */
const OWN_EDITS: Readonly<Record<OwnFieldName, (...change: Change) => readonly StepEdit[]>> = {
  name: ({ name: was }, { name }) => (was === name ? [] : [named(`Renamed “${name}”`)]),
  tags: ({ tags: was }, { tags }) => (isSame(was, tags) ? [] : [named('Tags')]),
  preset: () => [],
  presetRevision: ({ presetRevision: was }, { presetRevision }) =>
    was === presetRevision ? [] : [named('Kept as it is')],
  assumptions: () => [],
  correlations: ({ correlations: was }, { correlations }) =>
    isSame(was, correlations) ? [] : [named('Correlations')],
  evidence: ({ evidence: was }, { evidence }) =>
    EVIDENCE_EDITS.filter(([part]) => !isSame(was[part], evidence[part])).map(([, label]) =>
      named(label),
    ),
  briefing: ({ briefing: was }, { briefing }) =>
    isSame(was, briefing) ? [] : [describeSlides(was, briefing)],
};

const EVIDENCE_EDITS = [
  ['lagPairs', 'Pairs for the lag'],
  ['scores', 'Benchmark scores'],
  ['capabilityThresholds', 'Capability threshold'],
] as const satisfies readonly (readonly [keyof ScenarioEvidence, string])[];

/** Edits of all but preset and assumptions, in the order of the file. */
function otherEdits(before: Scenario, after: Scenario): StepEdit[] {
  return perContentField<readonly StepEdit[]>({
    text: (name) => {
      const [was, is, { label }] = [before[name], after[name], FIELDS[name]];
      return was === is ? [] : [named(TEXT_EDITS[name]?.(is) ?? label)];
    },
    number: (name) => {
      const [was, is] = [before[name], after[name]];
      return was === is ? [] : [named(`${FIELDS[name].label} ${was} → ${is}`)];
    },
    own: (name) => OWN_EDITS[name](before, after),
  }).flat();
}

function describeOne(before: Scenario, after: Scenario, id: AssumptionId): StepEdit {
  const { label } = definitionOf(id);
  const [was, is] = [assumptionsOf(before)[id], assumptionsOf(after)[id]];
  if (was.value !== is.value) {
    const [from, to] = [formatAssumption(id, was.value), formatAssumption(id, is.value)];
    return named(`${label} ${from} → ${to}`);
  }
  if (spreadOf(was) !== spreadOf(is)) return named(`${label}: uncertainty`);
  const [held, holds] = [before, after].map(({ assumptions }) => assumptions[id]?.locked === true);
  if (held !== holds) return named(`${label}: ${holds ? 'locked' : 'unlocked'}`);
  return { label: `${label}: rationale`, typing: `note ${id}` };
}

function named(label: string): StepEdit {
  return { label, typing: null };
}

function differ(before: Scenario, after: Scenario, id: AssumptionId): boolean {
  const [was, is] = [before.assumptions[id], after.assumptions[id]];
  return was !== is && overrideText(was) !== overrideText(is);
}

function spreadOf({ spread }: Override): string {
  return overrideText(spread === undefined ? {} : { spread });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
