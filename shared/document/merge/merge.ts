import { record } from '#shared/base/record';
import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import { contentIssues } from '../file/rebuild';
import {
  type ContentFieldName,
  inFileOrder,
  type OwnFieldName,
  perContentField,
} from '../scenario/fields';
import { LIMITS } from '../scenario/limits';
import { tidyOverrides } from '../scenario/overrides';
import { ownResults } from '../scenario/results-snapshot';
import type { Override, Scenario } from '../scenario/scenario';
import { mergeCorrelations } from './merge-correlations';
import { mergeEvidence } from './merge-evidence';
import { mergeSets } from './merge-lists';
import {
  beginPicks,
  type ChoosePart,
  type MergeChoices,
  type MergeConflict,
  type MergePicks,
  onlyChange,
} from './merge-picks';
import { holdTogether } from './merge-together';

/** What a merge comes to. */
export interface Merged {
  /** Sound, whatever happened; where both changed the same part it has the chosen side. */
  readonly scenario: Scenario;
  /** All there are, settled or not. */
  readonly conflicts: readonly MergeConflict[];
}

/** The parts of the document that both sides have, and what is said of them. */
interface Sides {
  readonly base: Scenario;
  readonly mine: Scenario;
  readonly theirs: Scenario;
  readonly choices: MergeChoices;
  readonly picks: MergePicks;
}

/** Parts with a form of their own: whole, or each of what is in them for itself. */
const OWN_MERGES: { readonly [F in OwnFieldName]: (sides: Sides) => Scenario[F] } = {
  name: (sides) => whole(sides, 'name'),
  tags: ({ base, mine, theirs, picks }) => {
    const lists = { base: base.tags, mine: mine.tags, theirs: theirs.tags };
    return mergeSets({ ...lists, path: 'tags', most: LIMITS.tags }, picks);
  },
  preset: (sides) => whole(sides, 'preset'),
  presetRevision: mergeRevision,
  assumptions: ({ base, mine, theirs, picks }) =>
    tidyOverrides(
      record(ASSUMPTION_IDS, (id) => mergeOverride(id, base, mine, theirs, picks.pick)),
    ),
  correlations: ({ base, mine, theirs, choices, picks }) =>
    mergeCorrelations(base, mine, theirs, choices, picks),
  evidence: ({ base, mine, theirs, choices, picks }) =>
    mergeEvidence(base.evidence, mine.evidence, theirs.evidence, choices, picks),
  briefing: (sides) => whole(sides, 'briefing'),
};

/** That of the side whose preset it is; where both have it, the one that was brought up to it. */
function mergeRevision({ base, mine, theirs, choices }: Sides): number {
  const preset = beginPicks(choices).pick('preset', base.preset, mine.preset, theirs.preset);
  const [my, their] = [mine.presetRevision, theirs.presetRevision];
  if (mine.preset !== preset) return their;
  if (theirs.preset !== preset) return my;
  const only = base.preset === preset ? onlyChange(base.presetRevision, my, their) : undefined;
  return only?.is ?? Math.min(my, their);
}

function whole<F extends ContentFieldName>(
  { base, mine, theirs, picks }: Sides,
  name: F,
): Scenario[F] {
  return picks.pick(name, base[name], mine[name], theirs[name]);
}

/**
 * Joins two scenarios that were changed apart, field by field, against what they began as: what one
 * side changed is in the result, and what both changed differently is as chosen, and named. An
 * assumption's value and spread are one part, since a spread means nothing around another value.
 */
export function mergeScenarios(
  ancestor: Scenario,
  ours: Scenario,
  others: Scenario,
  choices: MergeChoices = {},
): Merged {
  // Parts are compared by their text, and an edit may have put keys where a file has them elsewhere.
  const [base, mine, theirs] = [inFileOrder(ancestor), inFileOrder(ours), inFileOrder(others)];
  const picks = beginPicks(choices);
  const { conflicts } = picks;
  const sides: Sides = { base, mine, theirs, choices, picks };
  const parts = perContentField<[string, unknown]>({
    text: (name) => [name, whole(sides, name)],
    number: (name) => [name, whole(sides, name)],
    own: (name) => [name, OWN_MERGES[name](sides)],
  });
  const modified = later(mine.modified, theirs.modified);
  const merged: Scenario = { ...mine, ...Object.fromEntries(parts), modified };
  if (contentIssues(merged).length === 0) {
    return { scenario: withResultsOf(merged, mine, theirs), conflicts };
  }
  const { scenario, conflict } = holdTogether(merged, mine, theirs, choices);
  return { scenario: withResultsOf(scenario, mine, theirs), conflicts: [...conflicts, conflict] };
}

/** What a side gave holds for the result only where that asks the model the same. */
function withResultsOf(merged: Scenario, ...sides: readonly Scenario[]): Scenario {
  const { results: _, ...scenario } = merged;
  const results = sides
    .map((side) => ownResults(scenario, side.results))
    .find((found) => found !== null);
  return results === undefined || results === null ? scenario : { ...scenario, results };
}

/** The later of two instants, whatever their time zones: the result holds what was done by then. */
function later(a: string, b: string): string {
  return Date.parse(b) > Date.parse(a) ? b : a;
}

function mergeOverride(
  id: AssumptionId,
  base: Scenario,
  mine: Scenario,
  theirs: Scenario,
  pick: ChoosePart,
): Override {
  const [was, my, their] = [base, mine, theirs].map(({ assumptions }) => assumptions[id] ?? {});
  const path = `assumptions.${id}`;
  const figure = ({ value, spread }: Override = {}): Override => ({
    ...(value === undefined ? {} : { value }),
    ...(spread === undefined ? {} : { spread }),
  });
  const note = pick(`${path}.note`, was?.note, my?.note, their?.note);
  const locked = pick(`${path}.locked`, was?.locked, my?.locked, their?.locked);
  return {
    ...pick(path, figure(was), figure(my), figure(their)),
    ...(note === undefined ? {} : { note }),
    ...(locked === undefined ? {} : { locked }),
  };
}
