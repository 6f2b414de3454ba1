import { inFileOrder } from '#shared/document/scenario/file-order';
import { overrideText } from '#shared/document/scenario/overrides';
import type { Override, Scenario } from '#shared/document/scenario/scenario';
import { formatAssumption } from '#shared/format/assumption';
import { presetName } from '#shared/format/names/preset-name';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
} from '#shared/model/assumptions/registry';
import { describeSlides } from './describe-slides';
import type { Edit } from './edit';
import { assumptionsOf } from './selectors/assumptions';

/** Names what differs between two states of a scenario; null where nothing does. */
export function describeEdit(before: Scenario, after: Scenario): Edit | null {
  if (before === after) return null;
  if (before.preset !== after.preset) return named(`Preset: ${presetName(after.preset)}`);
  const assumptions = ASSUMPTION_IDS.filter((id) => differ(before, after, id));
  const [was, is] = [inFileOrder(before), inFileOrder(after)];
  const others = OTHER_PARTS.filter(({ of }) => written(of(was)) !== written(of(is)));
  const [id] = assumptions;
  const [other] = others;
  if (id === undefined) {
    const edit = other?.edit(was, is) ?? null;
    return edit === null || others.length === 1
      ? edit
      : named(`${edit.label} and ${others.length - 1} more`);
  }
  if (assumptions.length === 1 && other === undefined) return describeOne(before, after, id);
  const more = assumptions.length + others.length - 1;
  return named(`${definitionOf(id).label} and ${more} more`);
}

const OTHER_PARTS: readonly {
  readonly of: (scenario: Scenario) => unknown;
  readonly edit: (before: Scenario, after: Scenario) => Edit;
}[] = [
  { of: ({ name }) => name, edit: (_, { name }) => named(`Renamed “${name}”`) },
  { of: ({ description }) => description, edit: () => named('Description') },
  { of: ({ tags }) => tags, edit: () => named('Tags') },
  {
    of: ({ author }) => author,
    edit: (_, { author }) => named(author === '' ? 'No author' : `Author: ${author}`),
  },
  {
    of: ({ correlations }) => correlations,
    edit: () => named('Correlations'),
  },
  {
    of: ({ briefing }) => briefing,
    edit: ({ briefing: was }, { briefing: is }) => describeSlides(was, is),
  },
  { of: ({ evidence }) => evidence.lagPairs, edit: () => named('Pairs for the lag') },
  { of: ({ evidence }) => evidence.scores, edit: () => named('Benchmark scores') },
  {
    of: ({ evidence }) => evidence.capabilityThresholds,
    edit: () => named('Capability threshold'),
  },
  {
    of: ({ horizon }) => horizon,
    edit: (before, after) => named(`Horizon ${before.horizon} → ${after.horizon}`),
  },
  {
    of: ({ samples }) => samples,
    edit: (before, after) => named(`Samples ${before.samples} → ${after.samples}`),
  },
  {
    of: ({ seed }) => seed,
    edit: (before, after) => named(`Seed ${before.seed} → ${after.seed}`),
  },
];

function describeOne(before: Scenario, after: Scenario, id: AssumptionId): Edit {
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

function named(label: string): Edit {
  return { label, typing: null };
}

function differ(before: Scenario, after: Scenario, id: AssumptionId): boolean {
  const [was, is] = [before.assumptions[id], after.assumptions[id]];
  return was !== is && overrideText(was) !== overrideText(is);
}

function spreadOf({ spread }: Override): string {
  return overrideText(spread === undefined ? {} : { spread });
}

function written(part: unknown): string {
  return JSON.stringify(part) ?? '';
}
