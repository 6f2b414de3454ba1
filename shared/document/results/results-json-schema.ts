import { record } from '#shared/base/record';
import { LINE_UNITS, PATH_COLUMNS, SUPPLY_COLUMNS } from '#shared/model/explain/results/result-ref';
import {
  CONSTRAINTS,
  FAN_PERCENTILES,
  FANS,
  LEAD_POLICIES,
  MILESTONES,
  PERCENTILE_NAMES,
  RELEASED_MODELS,
  SUBJECTS,
  TIERS,
} from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import { type JsonSchema, scenarioJsonSchema } from '../file/scenario-json-schema';
import { MODEL_VERSION, RESULTS_FORMAT, RESULTS_VERSION } from './results-json';

const NUMBER: JsonSchema = { type: 'number' };
const DATE_OR_NEVER: JsonSchema = { type: ['number', 'null'], minimum: FIRST_YEAR };
const YEARS_OR_NEVER: JsonSchema = { type: ['number', 'null'] };
const SHARE: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
const SHARE_OR_NONE: JsonSchema = { type: ['number', 'null'], minimum: 0, maximum: 1 };
const AMOUNT: JsonSchema = { type: 'number', minimum: 0 };
const AMOUNT_OR_NONE: JsonSchema = { type: ['number', 'null'], minimum: 0 };
const YEAR: JsonSchema = { type: 'integer', minimum: FIRST_YEAR };
const CEILING: JsonSchema = { enum: [...CONSTRAINTS] };
const BY_YEAR: JsonSchema = {
  type: 'object',
  description: 'Share with a date up to 1 January of the year.',
  patternProperties: { '^\\d{4}$': SHARE },
  additionalProperties: false,
};

/**
 * The JSON Schema of what `headroom run --json` prints: every key is always there, dates are decimal
 * years and null for never, a ceiling that is off is null, compute is FLOP and money USD.
 */
export function resultsJsonSchema(): JsonSchema {
  const { $schema, ...scenario } = scenarioJsonSchema();
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Headroom results',
    ...complete({
      format: { const: RESULTS_FORMAT },
      version: { const: RESULTS_VERSION },
      model: { const: MODEL_VERSION },
      evidence: { type: 'string', description: 'Fingerprint of the bundled evidence.' },
      name: { type: 'string' },
      samples: { type: 'integer', minimum: 1 },
      seed: { type: 'integer', minimum: 0 },
      horizon: NUMBER,
      central: centralSchema(),
      ensemble: ensembleSchema(),
      scenario,
    }),
  };
}

function centralSchema(): JsonSchema {
  return complete({
    milestones: complete(record(MILESTONES, () => DATE_OR_NEVER)),
    lead: complete(record(LEAD_POLICIES, () => YEARS_OR_NEVER)),
    supply: complete(record(keysOf(SUPPLY_COLUMNS), () => AMOUNT)),
    binding: listOf(complete({ from: NUMBER, constraint: CEILING })),
    path: listOf(
      complete({
        year: YEAR,
        ...record(keysOf(PATH_COLUMNS), (column) =>
          MAY_BE_OFF.includes(column) ? AMOUNT_OR_NONE : AMOUNT,
        ),
        binding: CEILING,
        tiers: complete(record(SUBJECTS, () => ({ enum: [...TIERS] }))),
      }),
    ),
  });
}

/** Columns that have no value where what they are of is off. */
const MAY_BE_OFF: readonly string[] = ['power', 'data', 'latency', 'taskMinutes'];

/** An ensemble that contradicts itself has its accepted share and null for everything else. */
function ensembleSchema(): JsonSchema {
  const percentiles = (of: JsonSchema) => record(PERCENTILE_NAMES, () => of);
  const reported = {
    milestones: complete(
      record(MILESTONES, () =>
        complete({ ...percentiles(DATE_OR_NEVER), never: SHARE, byYear: BY_YEAR }),
      ),
    ),
    tiers: listOf(
      complete({
        year: YEAR,
        ...record(SUBJECTS, () => complete(record(TIERS, () => SHARE))),
      }),
    ),
    releaseRisk: listOf(
      complete({
        year: YEAR,
        ...record(RELEASED_MODELS, () =>
          complete({
            notHigh: SHARE,
            within2: SHARE_OR_NONE,
            within3: SHARE_OR_NONE,
            within5: SHARE_OR_NONE,
          }),
        ),
      }),
    ),
    binding: listOf(complete({ year: YEAR, ...record(CONSTRAINTS, () => SHARE_OR_NONE) })),
    path: listOf(
      complete({
        year: YEAR,
        ...record(FANS, (line) => ({
          ...orNull(complete(record(FAN_PERCENTILES, () => AMOUNT))),
          description: LINE_UNITS[line],
        })),
      }),
    ),
    firstBinding: complete(
      record(CONSTRAINTS, () => orNull(complete({ ...percentiles(DATE_OR_NEVER), never: SHARE }))),
    ),
    lead: complete(record(LEAD_POLICIES, () => complete(percentiles(YEARS_OR_NEVER)))),
  };
  const contradicts = Object.fromEntries(
    Object.keys(reported).map((key): [string, JsonSchema] => [key, { type: 'null' }]),
  );
  return {
    anyOf: [
      complete({ accepted: SHARE, ...reported }),
      complete({ accepted: SHARE, ...contradicts }),
    ],
  };
}

/** An object that has all of these and nothing else. */
function complete(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    properties: { ...properties },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
