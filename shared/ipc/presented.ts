import { z } from 'zod';

/** What who speaks does on the second screen. */
export const STEERING = ['next', 'previous', 'black', 'leave'] as const;
export type Steering = (typeof STEERING)[number];

const line = z.string().max(20_000);

/** What the second screen shows while a briefing is presented. */
export const presentedSchema = z.strictObject({
  /** Counted from 1. */
  number: z.int().min(1).max(1000),
  count: z.int().min(1).max(1000),
  title: line,
  notes: line,
  /** The slide after this one, in words; null after the last. */
  next: z.strictObject({ title: line, lines: z.array(line).max(200) }).nullable(),
  /** When presenting began, milliseconds since 1970. */
  begun: z.number(),
  black: z.boolean(),
});

export type Presented = z.infer<typeof presentedSchema>;
