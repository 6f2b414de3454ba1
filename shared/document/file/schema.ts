import { z } from 'zod';
import { SLIDE_KINDS } from '#shared/document/scenario/slide-spec';
import { ASSUMPTION_IDS, ASSUMPTIONS } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { EVIDENCE_LIMITS } from '../scenario/evidence-limits';
import {
  LONGEST_NAME,
  MOST_CORRELATIONS,
  SCENARIO_FORMAT,
  SCENARIO_VERSION,
} from '../scenario/scenario';
import { withKinds } from './earlier-slides';

const NOTE_LENGTH = 20_000;
export const TITLE_LENGTH = 500;

export const SPREAD_KINDS = [
  'lognormal',
  'normal',
  'uniform',
  'loguniform',
  'triangular',
  'mixture',
] as const satisfies readonly Spread['kind'][];

/**
 * The shape of a scenario file of the current version: what may stand where, of which type and
 * length. Bounds of values are the model's matter. Built when first asked for: most starts of the
 * app need none.
 */
export function scenarioSchema() {
  // Compiling checks at run time is what a window's policy forbids.
  z.config({ jitless: true });
  schema ??= build();
  return schema;
}

let schema: ReturnType<typeof build> | undefined;

function build() {
  return z.strictObject({
    format: z.literal(SCENARIO_FORMAT),
    version: z.literal(SCENARIO_VERSION),
    id: z.guid().optional(),
    name: z.string().min(1).max(LONGEST_NAME).regex(/\S/),
    description: z.string().max(20_000).optional(),
    tags: z.array(z.string().min(1).max(60)).max(50).optional(),
    author: z.string().max(200).optional(),
    created: instant().optional(),
    modified: instant().optional(),
    preset: z.string().max(100).optional(),
    horizon: z.number().optional(),
    samples: z.number().optional(),
    seed: z.number().optional(),
    assumptions: assumptions().optional(),
    correlations: correlations().optional(),
    evidence: evidence().optional(),
    results: results().optional(),
    briefing: briefing().optional(),
  });
}

function correlations() {
  return z
    .array(
      z.strictObject({ a: z.enum(ASSUMPTION_IDS), b: z.enum(ASSUMPTION_IDS), rank: z.number() }),
    )
    .max(MOST_CORRELATIONS);
}

function briefing() {
  return z.strictObject({
    slides: z.preprocess(withKinds, z.array(slide()).max(500)).optional(),
    against: z
      .strictObject({
        name: z.string().min(1).max(LONGEST_NAME).regex(/\S/),
        preset: z.string().max(100),
        assumptions: assumptions(),
        correlations: correlations(),
      })
      .optional(),
  });
}

function slide() {
  return z.strictObject({
    id: z.string().min(1).max(100),
    kind: z.enum(SLIDE_KINDS),
    hidden: z.boolean().optional(),
    title: z
      .strictObject({
        text: z.string().min(1).max(TITLE_LENGTH).regex(/\S/),
        insteadOf: z.string().max(1000),
      })
      .optional(),
    notes: z.string().max(NOTE_LENGTH).optional(),
    text: z.string().max(NOTE_LENGTH).optional(),
    live: z
      .enum(ASSUMPTIONS.filter(({ type }) => type === 'number').map(({ id }) => id))
      .optional(),
  });
}

/** Another version of the model may report other figures: they are let pass, and not taken over. */
function results() {
  return z
    .object({ model: z.string().min(1).max(20), input: z.string().min(1).max(64) })
    .catchall(z.number().nullable());
}

function evidence() {
  const name = z.string().min(1).max(EVIDENCE_LIMITS.name);
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
      .max(EVIDENCE_LIMITS.lagPairs)
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
          source: z.string().max(EVIDENCE_LIMITS.source),
        }),
      )
      .max(EVIDENCE_LIMITS.scores)
      .default([]),
    capabilityThresholds: z.record(name, score).default({}),
  });
}

function instant() {
  return z.iso.datetime({ offset: true });
}

function assumptions() {
  const note = z.string().max(NOTE_LENGTH).optional();
  const locked = z.boolean().optional();
  const numeric = z.strictObject({
    value: z.number().optional(),
    spread: spread().nullable().optional(),
    note,
    locked,
  });
  const onOff = z.strictObject({ value: z.boolean().optional(), note, locked });
  return z.strictObject(
    Object.fromEntries(
      ASSUMPTIONS.map(({ id, type }) => [id, (type === 'switch' ? onOff : numeric).optional()]),
    ),
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
    z.strictObject({ kind: z.literal('mixture'), components: z.array(component()).max(50) }),
  ]);
}

function component() {
  return z.strictObject({
    label: z.string().max(100),
    weight: z.number(),
    value: z.number(),
    factor: z.number(),
  });
}
