import { z } from 'zod';
import { MAX_SCENARIO_BYTES } from '#shared/document/scenario/scenario';
import { HANDOUT_FORMATS, type HandoutJob } from './handout';

/** What a job has to be, wherever it comes from. Apart from the type: the window has no use for it. */
export const handoutJob = z.strictObject({
  format: z.enum(HANDOUT_FORMATS),
  scenario: z.string().max(MAX_SCENARIO_BYTES),
  made: z.iso.date(),
  notes: z.boolean(),
  colorScheme: z.enum(['light', 'dark']),
}) satisfies z.ZodType<HandoutJob>;
