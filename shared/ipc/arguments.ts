import { z } from 'zod';
import { handoutJob } from '#shared/briefing/handout/handout';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario';
import { EXPORT_KINDS, type HeadroomApi } from './contract';
import { presentedSchema, STEERING } from './presented';

const handle = z.string().min(1).max(64);
/** Parsed again, whole, by the document codec before anything is written. */
const scenarioText = z.string().max(MAX_SCENARIO_BYTES);
const name = z.string().min(1).max(200);

/** A poster of a chart has a few megabytes. */
const MAX_EXPORT_BYTES = 64 * 1024 * 1024;

/** One schema per method, for the argument list as a whole; strict, so extra arguments are refused. */
export const ARGUMENTS = {
  getAppInfo: z.tuple([]),
  listLibrary: z.tuple([]),
  chooseLibraryFolder: z.tuple([]),
  revealLibraryFolder: z.tuple([]),
  listRecent: z.tuple([]),
  clearRecent: z.tuple([]),
  openWithDialog: z.tuple([]),
  openFile: z.tuple([handle]),
  save: z.tuple([z.strictObject({ handle, text: scenarioText, overwriteChanged: z.boolean() })]),
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
    z.strictObject({ text: scenarioText, baseline: scenarioText, handle: handle.nullable() }),
  ]),
  dropDraft: z.tuple([]),
  setDocumentState: z.tuple([z.strictObject({ title: z.string().max(300), edited: z.boolean() })]),
  setFullScreen: z.tuple([z.boolean()]),
  showPresented: z.tuple([presentedSchema.nullable()]),
  getPresented: z.tuple([]),
  steer: z.tuple([z.enum(STEERING)]),
  answerClose: z.tuple([z.boolean()]),
} as const satisfies { [M in keyof HeadroomApi]: z.ZodType<Parameters<HeadroomApi[M]>> };
