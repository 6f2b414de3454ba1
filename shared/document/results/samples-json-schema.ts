import { record } from '#shared/base/record';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { MILESTONES } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import { type JsonSchema, scenarioJsonSchema } from '../file/scenario-json-schema';

/**
 * The JSON Schema of one row of what `headroom samples` writes, by the names of its columns; an empty
 * cell is null. Which assumptions have a column depends on which are uncertain.
 */
export function samplesJsonSchema(): JsonSchema {
  const { $schema } = scenarioJsonSchema();
  const assumptions = ASSUMPTIONS.flatMap((definition): [string, JsonSchema][] => {
    if (definition.type === 'switch') return [];
    const { id, label, unit, range } = definition;
    const [minimum, maximum] = range;
    return [
      [id, { type: 'number', title: label, description: `Unit: ${unit}.`, minimum, maximum }],
    ];
  });
  const always = {
    draw: { type: 'integer', minimum: 0 },
    accepted: {
      type: 'boolean',
      description: 'Whether nothing comes before it is known not to exist.',
    },
    ...record(
      MILESTONES,
      (): JsonSchema => ({
        type: ['number', 'null'],
        minimum: FIRST_YEAR,
        description: 'Decimal year; null where it does not come by the horizon.',
      }),
    ),
    followsHorizon: {
      type: 'boolean',
      description: 'Whether the requirement is read off the trend of task lengths.',
    },
    requirement: {
      type: ['number', 'null'],
      exclusiveMinimum: 0,
      description: 'For AGI, FLOP; null where the trend of task lengths never gets there.',
    },
  } satisfies Record<string, JsonSchema>;
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Headroom samples, one row',
    type: 'object',
    properties: { ...always, ...Object.fromEntries(assumptions) },
    required: Object.keys(always),
    additionalProperties: false,
  };
}
