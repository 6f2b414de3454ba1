import { perhapsMeant } from '#shared/base/nearest-word';
import { parsePlainNumber } from '#shared/format/number/plain-number';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
  isAssumptionId,
} from '#shared/model/assumptions/registry';
import { ModelInputError } from '#shared/model/errors';

/** What a sweep does with one assumption. */
export type SweepAxis =
  /** The values a grid takes, in order. */
  | { readonly assumption: AssumptionId; readonly values: readonly (number | boolean)[] }
  /** The range a hypercube covers, evenly on the assumption's scale. */
  | { readonly assumption: AssumptionId; readonly range: readonly [number, number] }
  /** The assumption's own distribution, which a hypercube covers. */
  | { readonly assumption: AssumptionId; readonly spread: true };

const MOST_VALUES = 100_000;

/**
 * Reads one axis: `costGrowth=2..4:5` (five values, evenly on the assumption's scale),
 * `costGrowth=2,2.5,3`, `restrictHigh=no,yes`; for a hypercube `costGrowth=2..4` or `costGrowth`.
 *
 * @throws ModelInputError that says what is wrong with it
 */
export function parseAxis(text: string): SweepAxis {
  const [id = '', given, ...rest] = text.split('=');
  const assumption = idOf(id.trim());
  if (rest.length > 0) throw wrong(text, 'more than one "="');
  if (given === undefined) return { assumption, spread: true };
  const range = /^([^,:]+?)\.\.([^,:]+?)(?::(\d+))?$/.exec(given.trim());
  if (range === null) {
    return {
      assumption,
      values: given.split(',').map((word) => readValue(assumption, word, text)),
    };
  }
  const [low, high] = [range[1], range[2]].map((word) => numberOf(assumption, word ?? '', text));
  if (low === undefined || high === undefined || !(low < high)) {
    throw wrong(text, 'the range must rise');
  }
  if (choicesOf(assumption) !== null) throw wrong(text, 'values are listed, not spaced');
  if (range[3] === undefined) return { assumption, range: [low, high] };
  const count = Number(range[3]);
  if (count < 2 || count > MOST_VALUES) {
    throw wrong(text, `2 to ${MOST_VALUES} values make a range`);
  }
  return {
    assumption,
    values: Array.from({ length: count }, (_, i) => {
      const value = between(assumption, low, high, i / (count - 1));
      // Without the digits that rounding has spoiled: 1e34 between 1e30 and 1e38, as one would type it.
      return i === 0 || i === count - 1 ? value : Number(value.toPrecision(15));
    }),
  };
}

/** The value a share of the way from one to another, on the assumption's scale. */
export function between(id: AssumptionId, low: number, high: number, share: number): number {
  if (share === 0) return low;
  if (share === 1) return high;
  const definition = definitionOf(id);
  return definition.type === 'number' && definition.scale === 'log' && low > 0
    ? low * (high / low) ** share
    : low + (high - low) * share;
}

function idOf(id: string): AssumptionId {
  if (isAssumptionId(id)) return id;
  throw wrong(id, `there is no such assumption${perhapsMeant(id, ASSUMPTION_IDS)}`);
}

/** The only values an assumption can have, null where they are a range. */
export function choicesOf(id: AssumptionId): readonly string[] | null {
  const definition = definitionOf(id);
  if (definition.type === 'switch') return ['no', 'yes'];
  return definition.choices?.map(String) ?? null;
}

function readValue(id: AssumptionId, word: string, text: string): number | boolean {
  if (definitionOf(id).type === 'number') return numberOf(id, word, text);
  const answer = word.trim().toLowerCase();
  if (answer === 'yes' || answer === 'true') return true;
  if (answer === 'no' || answer === 'false') return false;
  throw wrong(text, `"${word}" is neither yes nor no`);
}

function numberOf(id: AssumptionId, word: string, text: string): number {
  const definition = definitionOf(id);
  if (definition.type === 'switch') throw wrong(text, `${id} is yes or no`);
  const value = parsePlainNumber(word);
  const [min, max] = definition.range;
  if (value === null || value < min || value > max) {
    throw wrong(text, `"${word}" is not a number from ${min} to ${max} ${definition.unit}`);
  }
  if (definition.choices !== undefined && !definition.choices.includes(value)) {
    throw wrong(text, `${id} is one of ${definition.choices.join(', ')}`);
  }
  return value;
}

function wrong(text: string, why: string): ModelInputError {
  return new ModelInputError([{ path: ['vary'], message: `--vary ${text}: ${why}` }]);
}
