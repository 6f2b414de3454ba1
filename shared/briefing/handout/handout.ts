import { z } from 'zod';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import { MAX_SCENARIO_BYTES } from '../../document/scenario';
import { SLIDE_CHARTS, SLIDE_KINDS, type Slide } from '../slide';

/** What a briefing can leave the app as; also the extension of its file. */
export const HANDOUT_FORMATS = ['pdf', 'pptx', 'html', 'xlsx', 'md'] as const;
export type HandoutFormat = (typeof HANDOUT_FORMATS)[number];

/** Those that have drawn charts in them, which takes the window's engine. */
export const DRAWN_FORMATS = ['pdf', 'pptx', 'html'] as const satisfies readonly HandoutFormat[];
export type DrawnFormat = (typeof DRAWN_FORMATS)[number];

export const HANDOUT_NAMES: Readonly<Record<HandoutFormat, string>> = {
  pdf: 'PDF document',
  pptx: 'PowerPoint presentation',
  html: 'Web page',
  xlsx: 'Excel workbook',
  md: 'Markdown text',
};

/** The most scenarios that are briefed side by side. */
export const MOST_SCENARIOS = 6;
const MOST_SLIDES = 500;
const MOST_ITEMS = 2000;
const LONGEST_TEXT = 20_000;

const text = z.string().max(LONGEST_TEXT);
const texts = z.array(text).max(MOST_ITEMS);
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chart'), chart: z.enum(SLIDE_CHARTS), says: text }),
  z.strictObject({
    kind: z.literal('figures'),
    figures: z.array(z.strictObject({ label: text, value: text, detail: text })).max(20),
  }),
  z.strictObject({ kind: z.literal('points'), points: texts }),
  z.strictObject({
    kind: z.literal('table'),
    table: z.strictObject({
      columns: z.array(text).max(50),
      rows: z.array(z.array(z.union([text, z.number(), z.null()])).max(50)).max(MOST_ITEMS),
    }),
  }),
  z.strictObject({ kind: z.literal('text'), paragraphs: texts }),
]);

const slide = z.strictObject({
  id: text,
  kind: z.enum(SLIDE_KINDS),
  hidden: z.boolean(),
  title: text,
  finding: text,
  stale: z.boolean(),
  blocks: z.array(block).max(20),
  notes: text,
  live: z.enum(ASSUMPTION_IDS as [(typeof ASSUMPTION_IDS)[number]]).nullable(),
}) satisfies z.ZodType<Slide>;

/** What a handout is made from: what is said, and the scenarios it is said of. */
export const handoutSource = z.strictObject({
  /** Text of each scenario's file; the first is the one that is briefed. */
  scenarios: z.array(z.string().max(MAX_SCENARIO_BYTES)).min(1).max(MOST_SCENARIOS),
  slides: z.array(slide).max(MOST_SLIDES),
  /** Calendar day it is made, ISO 8601. */
  made: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Whether the speaker's notes stand under the pages; PowerPoint has them in any case. */
  notes: z.boolean(),
  colorScheme: z.enum(['light', 'dark']),
});
export type HandoutSource = z.infer<typeof handoutSource>;

/** One file to make. */
export const handoutJob = handoutSource.extend({ format: z.enum(HANDOUT_FORMATS) });
export type HandoutJob = z.infer<typeof handoutJob>;
