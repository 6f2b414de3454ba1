import { perhapsMeant } from '../../base/nearest-word';
import { isWithin, RUN_BOUNDS } from '../bounds';
import { ModelInputError, type ModelIssue } from '../errors';
import { correlatedGroups } from '../random/correlation';
import { spreadIssues } from '../random/spread-rules';
import type { RankCorrelation, RunOptions } from '../results';
import { ASSUMPTION_IDS, ASSUMPTIONS, type Assumptions, isAssumptionId } from './registry';
import type { AssumptionDefinition, NumericDefinition, Spread } from './types';

/**
 * Everything that is wrong with what the model is asked to run: each value against its type and
 * range, each spread, the rank correlations alone and together, and the options.
 *
 * @returns one issue for each place that is wrong; none where the model can run it
 */
export function inputIssues(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
): ModelIssue[] {
  return [
    ...assumptionIssues(assumptions),
    ...correlationIssues(correlations),
    ...optionIssues(options),
  ];
}

/**
 * Sees that a set of assumptions is complete and within its bounds.
 *
 * @throws ModelInputError that names every assumption that is missing or wrong
 */
export function validateAssumptions(assumptions: Assumptions): void {
  const issues = assumptionIssues(assumptions);
  if (issues.length > 0) throw new ModelInputError(issues);
}

function assumptionIssues(assumptions: Assumptions): ModelIssue[] {
  return ASSUMPTIONS.flatMap((definition) => {
    const given = assumptions[definition.id] as GivenAssumption | undefined;
    if (given === undefined) {
      const message = `“${definition.label}” is missing`;
      return [{ path: ['assumptions', definition.id], message }];
    }
    const wrong = whyNotValue(definition, given.value);
    if (wrong !== null) return [{ path: ['assumptions', definition.id, 'value'], message: wrong }];
    if (definition.type === 'switch' || given.spread === null) return [];
    if (given.spread === undefined) {
      const message = `The spread of “${definition.label}” is missing; null means certain`;
      return [{ path: ['assumptions', definition.id, 'spread'], message }];
    }
    return spreadIssues(definition, given.value as number, given.spread);
  });
}

/** An assumption as it may arrive at run time, whatever its type promises. */
interface GivenAssumption {
  readonly value: unknown;
  readonly spread?: Spread | null;
}

/**
 * Why a value cannot be an assumption's.
 *
 * @returns a sentence with the bounds, without its full stop; null when it can
 */
export function whyNotValue(definition: AssumptionDefinition, value: unknown): string | null {
  const wanted = wantedValue(definition, value);
  if (wanted === null) return null;
  return `“${definition.label}” must be ${wanted}, not ${shown(value)}`;
}

/** What an assumption's value must be, with the bounds, where a value cannot be it; null where it can. */
function wantedValue(definition: AssumptionDefinition, value: unknown): string | null {
  if (definition.type === 'switch') return typeof value === 'boolean' ? null : 'true or false';
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'a number';
  const { choices, unit } = definition;
  if (choices !== undefined) {
    return choices.includes(value) ? null : `one of ${choices.join(', ')} ${unit}`;
  }
  return isWithin(definition.range, value) ? null : rangeText(definition);
}

/** The hard range in words: "1e20 to 1e30 FLOP". */
function rangeText({ range, unit }: Pick<NumericDefinition, 'range' | 'unit'>): string {
  const ends = `${shown(range[0])} to ${shown(range[1])}`;
  return unit === 'year' || unit === 'fraction' ? ends : `${ends} ${unit}`;
}

/** 1e+26 as people write it: 1e26. */
function shown(value: unknown): string {
  if (typeof value !== 'number') return JSON.stringify(value) ?? 'nothing';
  const exponential = value.toExponential().replace('e+', 'e');
  const plain = String(value).replace('e+', 'e');
  return exponential.length < plain.length ? exponential : plain;
}

function correlationIssues(correlations: readonly RankCorrelation[]): ModelIssue[] {
  const unknown = correlations.flatMap((pair, index) =>
    (['a', 'b'] as const)
      .filter((end) => !isAssumptionId(pair[end]))
      .map((end) => ({
        path: ['correlations', index, end],
        message: `There is no assumption ${shown(pair[end])}${perhapsMeant(pair[end], ASSUMPTION_IDS)}`,
      })),
  );
  if (unknown.length > 0) return unknown;
  try {
    correlatedGroups(correlations);
    return [];
  } catch (error) {
    if (error instanceof ModelInputError) return [...error.issues];
    throw error;
  }
}

const OPTION_NAMES: Readonly<Record<keyof RunOptions, string>> = {
  horizon: 'horizon',
  samples: 'number of samples',
  seed: 'seed',
};

/**
 * What is wrong with the options of a run.
 *
 * @returns one issue for each option outside `RUN_BOUNDS`, or no whole number
 */
export function optionIssues(options: RunOptions): ModelIssue[] {
  return (Object.keys(RUN_BOUNDS) as (keyof RunOptions)[]).flatMap((name) => {
    const [min, max] = RUN_BOUNDS[name];
    const value: unknown = options[name];
    if (isWithin(RUN_BOUNDS[name], value) && Number.isInteger(value)) return [];
    const message = `The ${OPTION_NAMES[name]} must be a whole number from ${min} to ${max}, not ${shown(value)}`;
    return [{ path: [name], message }];
  });
}
