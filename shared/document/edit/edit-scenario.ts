import { clipLetters } from '#shared/base/clip';
import { moveSpread } from '#shared/model/assumptions/move-spread';
import {
  type AssumptionId,
  definitionOf,
  type NumericId,
  type SwitchId,
} from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { whyNotValue } from '#shared/model/assumptions/validate';
import { resolveAssumption } from '#shared/model/presets/resolve';
import { spreadIssues } from '#shared/model/random/spread-rules';
import { LIMITS } from '../scenario/limits';
import { overrideText } from '../scenario/overrides';
import type { Override, Scenario } from '../scenario/scenario';

/**
 * Edits of what a scenario assumes, each from one scenario to the next. All keep the overrides sparse:
 * what equals the preset again is not kept, so that a file holds exactly what its author changed. What
 * is locked keeps its value and spread, whoever asks, and so does what would become something that
 * cannot be: no edit may leave a scenario that cannot be read again.
 */

/**
 * Moves a value, and its spread with it. `from` is the scenario as it was when the hand took hold:
 * moving the spread from there rather than step by step keeps a long drag free of rounding.
 */
export function withValue(
  scenario: Scenario,
  from: Scenario,
  id: NumericId,
  value: number,
): Scenario {
  if (isLocked(scenario, id) || whyNotValue(definitionOf(id), value) !== null) return scenario;
  const start = resolveAssumption(from.preset, id, from.assumptions[id]);
  const ownSpread = from.assumptions[id]?.spread;
  const { spread: _, ...rest } = scenario.assumptions[id] ?? {};
  if (ownSpread === undefined) return withOverride(scenario, id, { ...rest, value });
  const spread = spreadAround(id, ownSpread, start.value, value);
  return withOverride(scenario, id, { ...rest, value, spread });
}

/**
 * The author's spread of a value that has moved: moved along, or as it was where it would leave what
 * the assumption can be. What cannot be around the value at all is none.
 */
export function spreadAround(
  id: NumericId,
  spread: Spread | null,
  from: number,
  to: number,
): Spread | null {
  if (spread === null) return null;
  const definition = definitionOf(id);
  const candidates = [moveSpread(definition, spread, from, to), spread];
  return (
    candidates.find((each) => each !== null && spreadIssues(definition, to, each).length === 0) ??
    null
  );
}

/** Whether an assumption can have a spread around its value, and a file can hold it. */
function canSpread(scenario: Scenario, id: NumericId, spread: Spread): boolean {
  if (
    spread.kind === 'mixture' &&
    (spread.components.length > LIMITS.mixtureParts ||
      spread.components.some(({ label }) => label.length > LIMITS.mixtureLabel))
  ) {
    return false;
  }
  const { value } = resolveAssumption(scenario.preset, id, scenario.assumptions[id]);
  return spreadIssues(definitionOf(id), value, spread).length === 0;
}

/** Turns a switch on or off. */
export function withSwitch(scenario: Scenario, id: SwitchId, value: boolean): Scenario {
  if (isLocked(scenario, id)) return scenario;
  return withOverride(scenario, id, { ...scenario.assumptions[id], value });
}

/** Puts a spread around a value; null makes it certain. A spread that cannot be is not taken. */
export function withSpread(scenario: Scenario, id: NumericId, spread: Spread | null): Scenario {
  if (isLocked(scenario, id)) return scenario;
  if (spread !== null && !canSpread(scenario, id, spread)) return scenario;
  return withOverride(scenario, id, { ...scenario.assumptions[id], spread });
}

/**
 * What another scenario assumes: its value and uncertainty, whichever preset they come from, and its
 * rationale where it gives one.
 */
export function withAssumptionOf(scenario: Scenario, other: Scenario, id: AssumptionId): Scenario {
  if (isLocked(scenario, id)) return scenario;
  const { note: theirs } = other.assumptions[id] ?? {};
  const note = theirs ?? scenario.assumptions[id]?.note;
  const taken: Override = resolveAssumption(other.preset, id, other.assumptions[id]);
  return withOverride(scenario, id, note === undefined ? taken : { ...taken, note });
}

/** Sets the author's rationale for an assumption; a blank one takes it away. */
export function withNote(scenario: Scenario, id: AssumptionId, note: string): Scenario {
  const { note: _, ...rest } = scenario.assumptions[id] ?? {};
  const kept = clipLetters(note, LIMITS.note);
  return withOverride(scenario, id, kept.trim() === '' ? rest : { ...rest, note: kept });
}

/** Holds an assumption as it is, or lets it go. */
export function withLock(scenario: Scenario, id: AssumptionId, locked: boolean): Scenario {
  const { locked: _, ...rest } = scenario.assumptions[id] ?? {};
  return withOverride(scenario, id, locked ? { ...rest, locked } : rest);
}

/** Whether the author holds an assumption as it is. */
export function isLocked(scenario: Scenario, id: AssumptionId): boolean {
  return scenario.assumptions[id]?.locked === true;
}

/**
 * Value and spread as in the preset again. The note stays: it is the author's own text. What is
 * locked stays as it is.
 */
export function withPresetOf(scenario: Scenario, id: AssumptionId): Scenario {
  if (isLocked(scenario, id)) return scenario;
  const note = scenario.assumptions[id]?.note;
  return withOverride(scenario, id, note === undefined ? {} : { note });
}

/** What the author changed, assumption by assumption. */
export function overridesOf(scenario: Scenario): [AssumptionId, Override][] {
  return Object.entries(scenario.assumptions) as [AssumptionId, Override][];
}

/** The scenario with another override, without the parts that change nothing. */
export function withOverride(scenario: Scenario, id: AssumptionId, override: Override): Scenario {
  const { [id]: _, ...others } = scenario.assumptions;
  const kept = sparse(scenario.preset, id, override);
  const assumptions = kept === null ? others : { ...others, [id]: kept };
  return { ...scenario, assumptions };
}

/** Drops the parts of an override that change nothing; null when none is left. */
function sparse(preset: string, id: AssumptionId, override: Override): Override | null {
  const kept = { ...override };
  const wanted = resolvedOne(preset, id, kept);
  for (const part of ['spread', 'value'] as const) {
    if (kept[part] === undefined) continue;
    const { [part]: _, ...without } = kept;
    if (resolvedOne(preset, id, without) === wanted) delete kept[part];
  }
  return Object.keys(kept).length === 0 ? null : kept;
}

function resolvedOne(preset: string, id: AssumptionId, override: Override): string {
  return overrideText(resolveAssumption(preset, id, override));
}
