import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { MODEL_VERSION } from '#shared/document/results/results-json';
import type { Shard } from '#shared/sweep/shard';
import { Failure } from '../failure';
import { whyUnread } from '../read-input';
import type { TableColumn } from '../tables/table';
import type { SweepSetup } from '../workers/evaluate-points';

const FORMAT = 'headroom-sweep-piece';

const schema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  /** See `sweepFingerprint`. */
  sweep: z.string().regex(/^[0-9a-f]{64}$/),
  shard: z.strictObject({ index: z.int().min(1), count: z.int().min(1) }),
  points: z.int().min(0),
  rows: z.int().min(0),
  columns: z.array(
    z.strictObject({ name: z.string(), type: z.enum(['double', 'integer', 'boolean']) }),
  ),
  metadata: z.record(z.string(), z.string()),
  /** Of the table file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What stands beside the table of a piece and says what it is a piece of. */
export type SweepPiece = Readonly<z.infer<typeof schema>>;

/** The name of the file that describes a piece's table. */
export function pieceFile(table: string): string {
  return `${table}.piece.json`;
}

/** A hash of everything a sweep depends on: the same for all its pieces, however it is cut. */
export function sweepFingerprint(setup: SweepSetup): string {
  return createHash('sha256')
    .update(JSON.stringify([MODEL_VERSION, setup]))
    .digest('hex');
}

/** The text of the file that stands beside a piece's table; `readPiece` reads it. */
export function describePiece(piece: {
  readonly sweep: string;
  readonly shard: Shard;
  readonly points: number;
  readonly rows: number;
  readonly columns: readonly TableColumn[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly table: Uint8Array;
}): string {
  const { table, ...rest } = piece;
  const object = { format: FORMAT, version: 1, ...rest, sha256: hashOf(table) };
  return `${JSON.stringify(object, null, 2)}\n`;
}

/** Whether a piece was finished before: its table is there, undamaged, and described as this piece. */
export async function isPieceFinished(
  table: string,
  sweep: string,
  shard: Shard,
): Promise<boolean> {
  try {
    const piece = await readPiece(table);
    const { index, count } = piece.shard;
    return piece.sweep === sweep && index === shard.index && count === shard.count;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/**
 * The description of a piece's table, after checking that the table is the one described.
 *
 * @throws Failure where it is missing, no description, or of another table
 */
export async function readPiece(table: string): Promise<SweepPiece> {
  const file = pieceFile(table);
  const parsed = schema.safeParse(await readJson(file, table));
  if (!parsed.success) throw new Failure([`${file}: It does not describe a piece of a sweep.`]);
  if (hashOf(await readTable(table)) !== parsed.data.sha256) {
    throw new Failure([`${table}: It is damaged: it is not the table that ${file} describes.`]);
  }
  return parsed.data;
}

async function readJson(file: string, table: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    await readable(table);
    throw new Failure([
      `${table}: ${file} is missing or unreadable; headroom sweep --shard writes it beside the table.`,
    ]);
  }
}

async function readTable(table: string): Promise<Uint8Array> {
  try {
    return await readFile(table);
  } catch (error) {
    throw new Failure([`${table}: ${whyUnread(error)}`]);
  }
}

/** @throws Failure where the table itself is what is missing */
async function readable(table: string): Promise<void> {
  try {
    const file = await open(table);
    await file.read(Buffer.alloc(1)).finally(() => file.close());
  } catch (error) {
    throw new Failure([`${table}: ${whyUnread(error)}`]);
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
