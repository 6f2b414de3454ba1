import { z } from 'zod';
import { handoutJob } from '#shared/briefing/handout/job-schema';
import { LIMITS } from '#shared/document/scenario/limits';
import { MOST_MEMBERS } from './comparison';
import { EXPORT_KINDS, type HeadroomApi } from './contract';
import { IMPORT_CHOICES } from './library';
import { presentedSchema, STEERING } from './presented';

const handle = z.string().min(1).max(64);
/** Parsed again, whole, by the document codec before anything is written. */
const scenarioText = z.string().max(LIMITS.bytes);
const name = z.string().min(1).max(LIMITS.name);
const revision = z.string().min(1).max(64);

/** More than a library can be expected to hold. */
const MAX_FILES = 20_000;
const handles = z.array(handle).min(1).max(MAX_FILES);
/** As a file says them, which may have blanks around them. */
const tags = z.array(z.string().min(1).max(LIMITS.tag)).max(LIMITS.tags);
/** New ones have none; of one that is nothing else nothing is left. */
const newTags = tags.transform((given) =>
  given.map((tag) => tag.trim()).filter((tag) => tag !== ''),
);

/** A decimal year, or null for "not by the horizon". */
const date = z.number().nullable();
const dates = z
  .strictObject({ p5: date, p50: date, p95: date, never: z.number().min(0).max(1) })
  .nullable();
const years = z.array(z.number()).max(300);

/** Also what the cache on disk is read with. */
export const keyedHeadlines = z.strictObject({
  modelKey: z.string().length(64),
  headlines: z.strictObject({
    horizon: z.number(),
    samples: z.number(),
    agi: dates,
    wmd: dates,
    agiByYear: years,
    frontier: years,
    firstYear: z.number().int(),
  }),
});

/** A poster of a chart has a few megabytes. */
const MAX_EXPORT_BYTES = 64 * 1024 * 1024;

/** One schema per method, for the argument list as a whole; strict, so extra arguments are refused. */
export const ARGUMENTS = {
  getAppInfo: z.tuple([]),
  getDiagnostics: z.tuple([]),
  copyDiagnostics: z.tuple([]),
  showLog: z.tuple([]),
  listLibrary: z.tuple([]),
  chooseLibraryFolder: z.tuple([]),
  revealLibraryFolder: z.tuple([]),
  watchLibrary: z.tuple([]),
  describeScenario: z.tuple([
    z.strictObject({
      handle,
      name,
      description: z.string().max(LIMITS.description),
      author: z.string().max(LIMITS.author),
    }),
  ]),
  duplicateScenarios: z.tuple([handles]),
  tagScenarios: z.tuple([z.strictObject({ handles, add: newTags, remove: tags })]),
  trashFiles: z.tuple([handles]),
  restoreFiles: z.tuple([handles]),
  listTrash: z.tuple([]),
  emptyTrash: z.tuple([]),
  importWithDialog: z.tuple([]),
  importDropped: z.tuple([z.array(z.string().min(1).max(4096)).max(MAX_FILES)]),
  settleImport: z.tuple([
    z.array(z.strictObject({ ticket: handle, choice: z.enum(IMPORT_CHOICES) })).max(MAX_FILES),
  ]),
  exportScenarios: z.tuple([handles]),
  listHeadlines: z.tuple([]),
  keepHeadlines: z.tuple([z.array(keyedHeadlines).max(1000)]),
  listRecent: z.tuple([]),
  clearRecent: z.tuple([]),
  openWithDialog: z.tuple([]),
  openFile: z.tuple([handle]),
  readFile: z.tuple([handle]),
  watchFile: z.tuple([handle.nullable()]),
  save: z.tuple([
    z.strictObject({
      handle,
      text: scenarioText,
      over: z.union([z.enum(['nothing', 'anything']), z.strictObject({ revision })]),
    }),
  ]),
  saveToLibrary: z.tuple([z.strictObject({ name, text: scenarioText, replace: z.boolean() })]),
  saveWithDialog: z.tuple([z.strictObject({ name, text: scenarioText })]),
  exportFile: z.tuple([
    z.strictObject({
      name,
      kind: z.enum(EXPORT_KINDS),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= MAX_EXPORT_BYTES),
    }),
  ]),
  exportHandout: z.tuple([z.strictObject({ name, job: handoutJob })]),
  cancelHandout: z.tuple([]),
  copyHandout: z.tuple([handoutJob.extend({ format: z.literal('md') })]),
  keepDraft: z.tuple([
    z.strictObject({
      text: scenarioText,
      baseline: scenarioText,
      file: z.strictObject({ handle, revision }).nullable(),
    }),
  ]),
  dropDraft: z.tuple([]),
  keepComparison: z.tuple([
    z.strictObject({
      members: z
        .array(
          z.strictObject({
            open: z.boolean(),
            preset: z.string().min(1).max(LIMITS.preset).nullable(),
            handle: handle.nullable(),
            color: z
              .number()
              .int()
              .min(0)
              .max(MOST_MEMBERS - 1),
            scenario: scenarioText.nullable(),
            edited: scenarioText.nullable(),
          }),
        )
        .max(MOST_MEMBERS),
      baseline: z
        .number()
        .int()
        .min(0)
        .max(MOST_MEMBERS - 1),
    }),
  ]),
  collectComparison: z.tuple([]),
  setDocumentState: z.tuple([
    z.strictObject({ title: z.string().max(LIMITS.name), edited: z.boolean() }),
  ]),
  setFullScreen: z.tuple([z.boolean()]),
  showPresented: z.tuple([presentedSchema.nullable()]),
  getPresented: z.tuple([]),
  steer: z.tuple([z.enum(STEERING)]),
  answerClose: z.tuple([z.boolean()]),
} as const satisfies { [M in keyof HeadroomApi]: z.ZodType<Parameters<HeadroomApi[M]>> };
