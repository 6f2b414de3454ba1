import { z } from 'zod';
import { LIMITS } from '#shared/document/scenario/limits';
import { HANDOUT_FORMATS, type HandoutJob } from './handout';

/** What a job has to be, wherever it comes from. Apart from the type: the window has no use for it. */
export const handoutJob = z.strictObject({
  format: z.enum(HANDOUT_FORMATS),
  scenario: z.string().max(LIMITS.bytes),
  made: z.iso.date(),
  notes: z.boolean(),
  colorScheme: z.enum(['light', 'dark']),
}) satisfies z.ZodType<HandoutJob>;
