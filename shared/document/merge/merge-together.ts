import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';
import { correlationKey } from '#shared/model/correlation-key';
import type { RunOptions } from '#shared/model/results';
import { contentIssues } from '../file/rebuild';
import { DEFAULT_OPTIONS } from '../scenario/defaults';
import { LIMITS } from '../scenario/limits';
import { tidyOverrides } from '../scenario/overrides';
import type { Override, Scenario } from '../scenario/scenario';
import { correlationsOf } from '../scenario/to-model';
import { ranksOf } from './merge-correlations';
import { isSamePart, type MergeChoices, type MergeConflict, type MergeSide } from './merge-picks';

/** The conflict of parts that are sound on each side, but not together. */
export const HOLD_TOGETHER = 'assumptions';

/**
 * A merge that the model cannot run, as near to it as can be: correlations that cannot hold at once, a
 * spread of another preset. It begins from the correlations of one side, or where that is not enough
 * from all that side asks of the model; what has been chosen part by part comes next, then whatever
 * else of the merge still goes with it. Notes and locks ask nothing of the model and are all kept.
 */
export function holdTogether(
  merged: Scenario,
  mine: Scenario,
  theirs: Scenario,
  choices: MergeChoices,
): { readonly scenario: Scenario; readonly conflict: MergeConflict } {
  const settled: Readonly<Record<MergeSide, Scenario>> = {
    mine: nearestSound(merged, mine, choices),
    theirs: nearestSound(merged, theirs, choices),
  };
  const leavesOut = {
    mine: differingParts(merged, settled.mine),
    theirs: differingParts(merged, settled.theirs),
  };
  return {
    scenario: settled[choices[HOLD_TOGETHER] ?? 'mine'],
    conflict: { path: HOLD_TOGETHER, leavesOut },
  };
}

function nearestSound(merged: Scenario, side: Scenario, choices: MergeChoices): Scenario {
  const tied = { ...merged, correlations: side.correlations };
  let result = isSound(tied) ? tied : askingAs(merged, side);
  // What was chosen is tried first. One part may only go with another, so all are tried until none does.
  for (let left = differingParts(merged, result); ; ) {
    const chosen = (path: string) => Object.hasOwn(choices, path);
    for (const path of [...left.filter(chosen), ...left.filter((path) => !chosen(path))]) {
      const next = withPart(result, merged, path);
      if (isSound(next)) result = next;
    }
    const still = differingParts(merged, result);
    if (still.length === left.length) return result;
    left = still;
  }
}

function isSound(scenario: Scenario): boolean {
  return (
    (scenario.correlations ?? []).length <= LIMITS.correlations &&
    contentIssues(scenario).length === 0
  );
}

/** All that a side asks of the model, with the rest of the merge. */
function askingAs(merged: Scenario, side: Scenario): Scenario {
  const { preset, presetRevision, horizon, samples, seed, correlations } = side;
  const asked = { ...merged, preset, presetRevision, horizon, samples, seed, correlations };
  return ASSUMPTION_IDS.reduce((scenario, id) => withFigure(scenario, side, id), asked);
}

const OPTIONS: readonly ('preset' | keyof RunOptions)[] = [
  'preset',
  ...(Object.keys(DEFAULT_OPTIONS) as (keyof RunOptions)[]),
];

/** The paths of what two scenarios ask differently of the model. */
function differingParts(a: Scenario, b: Scenario): string[] {
  return [
    ...OPTIONS.filter((part) => a[part] !== b[part]),
    ...ASSUMPTION_IDS.filter((id) => !isSamePart(figureOf(a, id), figureOf(b, id))).map(
      (id) => `assumptions.${id}`,
    ),
    ...differingPairs(a, b),
  ];
}

/** Pair by pair; where one has none of its own, all as one. */
function differingPairs(a: Scenario, b: Scenario): string[] {
  if (a.correlations === null || b.correlations === null) {
    return a.correlations === b.correlations ? [] : ['correlations'];
  }
  const [ranksOfA, ranksOfB] = [ranksOf(a), ranksOf(b)];
  return [...new Set([...ranksOfA.keys(), ...ranksOfB.keys()])]
    .sort()
    .filter((pair) => ranksOfA.get(pair)?.rank !== ranksOfB.get(pair)?.rank)
    .map((pair) => `correlations.${pair}`);
}

/** The scenario with one part as another has it. */
function withPart(scenario: Scenario, other: Scenario, path: string): Scenario {
  const option = OPTIONS.find((part) => part === path);
  if (option === 'preset') {
    return { ...scenario, preset: other.preset, presetRevision: other.presetRevision };
  }
  if (option !== undefined) return { ...scenario, [option]: other[option] };
  if (path === 'correlations') return { ...scenario, correlations: other.correlations };
  const key = path.slice(path.indexOf('.') + 1);
  if (path.startsWith('assumptions.')) return withFigure(scenario, other, key as AssumptionId);
  const taken = ranksOf(other).get(key);
  const others = correlationsOf(scenario).filter((pair) => correlationKey(pair) !== key);
  return { ...scenario, correlations: taken === undefined ? others : [...others, taken] };
}

function figureOf({ assumptions }: Scenario, id: AssumptionId): Override {
  const { note: _, locked: _l, ...figure } = assumptions[id] ?? {};
  return figure;
}

/** With the value and spread of another; note and lock stay. */
function withFigure(scenario: Scenario, other: Scenario, id: AssumptionId): Scenario {
  const { note, locked } = scenario.assumptions[id] ?? {};
  const override = {
    ...figureOf(other, id),
    ...(note === undefined ? {} : { note }),
    ...(locked === undefined ? {} : { locked }),
  };
  return { ...scenario, assumptions: tidyOverrides({ ...scenario.assumptions, [id]: override }) };
}
