import { formatAssumption } from '#shared/format/assumption';
import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { spreadIssues } from '#shared/model/random/spread-rules';
import type { Scenario } from '../scenario/scenario';
import { scenarioToModel } from '../scenario/to-model';
import { isLocked, withSpread, withValue } from './edit-scenario';

/**
 * What a calculation comes to, which belongs together: taken over whole or not at all. A cost without
 * the compute it was worked out for would be a claim that nobody has made.
 */

/** Values that a calculation gives to assumptions, each in its unit. */
export type TakenValues = Readonly<Partial<Record<NumericId, number>>>;
/** Spreads that go with them. */
export type TakenSpreads = Readonly<Partial<Record<NumericId, Spread>>>;

const LISTED = new Intl.ListFormat('en-GB');

/** Why a scenario cannot take a calculation over, to be followed by a full stop; null when it can. */
export function whyNotTaken(
  scenario: Scenario,
  values: TakenValues,
  spreads: TakenSpreads = {},
): string | null {
  const { assumptions } = scenarioToModel(scenario);
  const given = Object.entries(values) as [NumericId, number][];
  const locked = given
    .filter(([id, value]) => value !== assumptions[id].value || spreads[id] !== undefined)
    .filter(([id]) => isLocked(scenario, id))
    .map(([id]) => definitionOf(id).label);
  if (locked.length === 0) {
    const why = given.map((each) => outside(each) ?? cannotSpread(each, spreads));
    return why.find((each) => each !== null) ?? null;
  }
  return `${LISTED.format(locked)} ${locked.length === 1 ? 'is' : 'are'} locked`;
}

/** Why an assumption cannot have a value, with the ends it lies between; null when it can. */
function outside([id, value]: readonly [NumericId, number]): string | null {
  const { label, range } = definitionOf(id);
  const [min, max] = range;
  if (value >= min && value <= max) return null;
  const said = (each: number) => formatAssumption(id, each);
  return `${label} would be ${said(value)}; it lies between ${said(min)} and ${said(max)}`;
}

/** Why an assumption cannot have the spread that is given with a value; null when it can, or none is. */
function cannotSpread(
  [id, value]: readonly [NumericId, number],
  spreads: TakenSpreads,
): string | null {
  const spread = spreads[id];
  if (spread === undefined) return null;
  const definition = definitionOf(id);
  const [issue] = spreadIssues(definition, value, spread);
  return issue === undefined ? null : `${definition.label}: ${issue.message}`;
}

/** The scenario with what a calculation comes to, each spread moved along or as given; or as it was. */
export function withValues(
  scenario: Scenario,
  values: TakenValues,
  spreads: TakenSpreads = {},
): Scenario {
  if (whyNotTaken(scenario, values, spreads) !== null) return scenario;
  return (Object.entries(values) as [NumericId, number][]).reduce((next, [id, value]) => {
    const moved = withValue(next, next, id, value);
    const spread = spreads[id];
    return spread === undefined ? moved : withSpread(moved, id, spread);
  }, scenario);
}
