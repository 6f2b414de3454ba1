import { z } from 'zod';
import { ASSUMPTIONS, type RegisteredAssumption } from '#shared/model/assumptions/registry';
import { RUN_BOUNDS } from '#shared/model/bounds';
import { PRESETS } from '#shared/model/presets/presets';
import { scenarioSchema } from './schema';

/** A JSON Schema (draft 2020-12), as an object that is printed. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Schemas of an object's properties. */
type Properties = Readonly<Record<string, JsonSchema>>;

/**
 * The JSON Schema of a scenario file of the current version: what the reader's own schema says, with
 * the meaning, the unit and the range of each assumption. What the model refuses besides, such as rank
 * correlations that cannot hold together, no schema can say.
 */
export function scenarioJsonSchema(): JsonSchema {
  // Of what is given, before anything that is left out is filled in.
  const schema = z.toJSONSchema(scenarioSchema(), { io: 'input' });
  const given = propertiesOf(schema);
  const known = propertiesOf(given.assumptions);
  const bounds = Object.entries(RUN_BOUNDS).map(([name, [minimum, maximum]]) => [
    name,
    { ...given[name], type: 'integer', minimum, maximum },
  ]);
  const assumptions = ASSUMPTIONS.map((definition) => [
    definition.id,
    assumptionSchema(definition, known[definition.id] ?? {}),
  ]);
  return {
    ...schema,
    title: 'Headroom scenario',
    properties: {
      ...given,
      ...Object.fromEntries(bounds),
      preset: { ...given.preset, enum: PRESETS.map(({ id }) => id) },
      assumptions: { ...given.assumptions, properties: Object.fromEntries(assumptions) },
    },
  };
}

function assumptionSchema(definition: RegisteredAssumption, schema: JsonSchema): JsonSchema {
  const { label, meaning } = definition;
  if (definition.type === 'switch') return { ...schema, title: label, description: meaning };
  const { unit, range, choices, takesSpread } = definition;
  const given = propertiesOf(schema);
  const allowed =
    choices === undefined ? { minimum: range[0], maximum: range[1] } : { enum: [...choices] };
  return {
    ...schema,
    title: label,
    description: `${meaning} Unit: ${unit}.`,
    properties: {
      ...given,
      value: { ...given.value, ...allowed },
      ...(takesSpread === 'never' || choices !== undefined ? { spread: { type: 'null' } } : {}),
    },
  };
}

/** The schemas of an object's properties; those that allow anything are left out. */
export function propertiesOf(schema: JsonSchema | undefined): Properties {
  return Object.fromEntries(
    Object.entries(schema?.properties ?? {}).flatMap(([name, property]) =>
      typeof property === 'object' ? [[name, property]] : [],
    ),
  );
}
