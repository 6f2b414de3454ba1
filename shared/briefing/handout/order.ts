import { z } from 'zod';
import { handoutJob } from './job-schema';

/**
 * How the command line tool asks the app for handouts: it names a folder with this switch, in which the
 * app finds the order and leaves each handout under its number and format.
 */
export const ORDER_SWITCH = '--make-handouts=';
export const ORDER_FILE = 'order.json';

export const handoutOrder = z.array(handoutJob).min(1).max(20);
export type HandoutOrder = z.infer<typeof handoutOrder>;

export function orderedFile(index: number, { format }: HandoutOrder[number]): string {
  return `${index}.${format}`;
}

/** What the app says of an order, a line of JSON each. */
export const orderReport = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), share: z.number() }),
  z.strictObject({ kind: z.literal('failed'), message: z.string() }),
]);
export type OrderReport = z.infer<typeof orderReport>;
