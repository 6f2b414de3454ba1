import { z } from 'zod';
import { record } from '#shared/base/record';
import { SLIDE_KINDS } from '#shared/document/scenario/slide-spec';
import type { AssumptionId } from '#shared/model/assumptions/registry';
import { FIELDS, inFieldOrder, NUMBER_FIELDS, TEXT_FIELDS } from '../scenario/fields';
import { LIMITS } from '../scenario/limits';
import { SCENARIO_FORMAT, SCENARIO_VERSION, type Scenario } from '../scenario/scenario';
import { withKinds } from './earlier-slides';
import { type FileWords, PRESENT_WORDS } from './file-words';

/**
 * The shape of a scenario file of the current version: what may stand where, of which type and
 * length. Bounds of values are the model's matter. Built when first asked for: most starts of the
 * app need none.
 */
export function scenarioSchema() {
  schema ??= schemaIn(SCENARIO_VERSION, PRESENT_WORDS);
  return schema;
}

let schema: ReturnType<typeof schemaIn<AssumptionId>> | undefined;

/** The shape of a file in the words of a version, with all that any version may hold. */
export function schemaIn<Id extends string>(version: number, words: FileWords<Id>) {
  // Compiling checks at run time is what a window's policy forbids.
  z.config({ jitless: true });
  return z.strictObject({
    format: z.literal(SCENARIO_FORMAT),
    version: z.literal(version),
    ...inFieldOrder({
      ...record(TEXT_FIELDS, (name) => z.string().max(FIELDS[name].most).optional()),
      ...record(NUMBER_FIELDS, () => z.number().optional()),
      id: z.guid().optional(),
      created: instant().optional(),
      modified: instant().optional(),
      name: z.string().min(1).max(LIMITS.name).regex(/\S/),
      tags: z.array(z.string().min(1).max(LIMITS.tag)).max(LIMITS.tags).optional(),
      preset: z.string().max(LIMITS.preset).optional(),
      presetRevision: z.int().min(1).optional(),
      assumptions: assumptionsIn(words).optional(),
      correlations: correlationsIn(words),
      evidence: evidence().optional(),
      results: results().optional(),
      briefing: briefingIn(words).optional(),
    } satisfies Record<keyof Scenario, z.ZodType>),
  });
}

function correlationsIn<Id extends string>({ ids, presetsCorrelate }: FileWords<Id>) {
  const pairs = z
    .array(z.strictObject({ a: z.enum(ids), b: z.enum(ids), rank: z.number() }))
    .max(LIMITS.correlations);
  return (presetsCorrelate ? pairs.nullable() : pairs).optional();
}

function briefingIn<Id extends string>(words: FileWords<Id>) {
  return z.strictObject({
    slides: z.preprocess(withKinds, z.array(slideIn(words)).max(LIMITS.slides)).optional(),
    against: z
      .strictObject({
        name: z.string().min(1).max(LIMITS.name).regex(/\S/),
        preset: z.string().max(LIMITS.preset),
        assumptions: assumptionsIn(words),
        correlations: correlationsIn(words),
      })
      .optional(),
  });
}

function slideIn<Id extends string>({ ids, isSwitch }: FileWords<Id>) {
  return z.strictObject({
    id: z.string().min(1).max(LIMITS.slideId),
    kind: z.enum(SLIDE_KINDS),
    hidden: z.boolean().optional(),
    title: z
      .strictObject({
        text: z.string().min(1).max(LIMITS.slideTitle).regex(/\S/),
        insteadOf: z.string().max(LIMITS.slideFinding),
      })
      .optional(),
    notes: z.string().max(LIMITS.slideText).optional(),
    text: z.string().max(LIMITS.slideText).optional(),
    live: z.enum(ids.filter((id) => !isSwitch(id))).optional(),
  });
}

/** Another version of the model may report other figures: they are let pass, and not taken over. */
function results() {
  return z
    .object({
      model: z.string().min(1).max(LIMITS.resultsModel),
      input: z.string().min(1).max(LIMITS.resultsInput),
    })
    .catchall(z.number().nullable());
}

function evidence() {
  const name = z.string().min(1).max(LIMITS.evidenceName);
  const score = z.number().nonnegative();
  return z.strictObject({
    lagPairs: z
      .array(
        z.strictObject({
          basis: z.enum(['capability', 'compute']),
          open: name,
          openDate: z.iso.date(),
          openScore: score.nullable(),
          closed: name,
          closedDate: z.iso.date(),
          closedScore: score.nullable(),
        }),
      )
      .max(LIMITS.lagPairs)
      .default([]),
    scores: z
      .array(
        z.strictObject({
          benchmark: name,
          model: name,
          date: z.iso.date(),
          score,
          open: z.boolean(),
          flop: z.number().positive().nullable(),
          source: z.string().max(LIMITS.evidenceSource),
        }),
      )
      .max(LIMITS.scores)
      .default([]),
    capabilityThresholds: z.record(name, score).default({}),
  });
}

function instant() {
  return z.iso.datetime({ offset: true });
}

function assumptionsIn<Id extends string>({ ids, isSwitch }: FileWords<Id>) {
  const note = z.string().max(LIMITS.note).optional();
  const locked = z.boolean().optional();
  const numeric = z.strictObject({
    value: z.number().optional(),
    spread: spread().nullable().optional(),
    note,
    locked,
  });
  const onOff = z.strictObject({ value: z.boolean().optional(), note, locked });
  return z.strictObject(
    Object.fromEntries(ids.map((id) => [id, (isSwitch(id) ? onOff : numeric).optional()])),
  );
}

function spread() {
  const ends = { min: z.number(), max: z.number() };
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('lognormal'), factor: z.number() }),
    z.strictObject({ kind: z.literal('normal'), halfWidth: z.number() }),
    z.strictObject({ kind: z.literal('uniform'), ...ends }),
    z.strictObject({ kind: z.literal('loguniform'), ...ends }),
    z.strictObject({ kind: z.literal('triangular'), ...ends }),
    z.strictObject({
      kind: z.literal('mixture'),
      components: z.array(component()).max(LIMITS.mixtureParts),
    }),
  ]);
}

function component() {
  return z.strictObject({
    label: z.string().max(LIMITS.mixtureLabel),
    weight: z.number(),
    value: z.number(),
    factor: z.number(),
  });
}
