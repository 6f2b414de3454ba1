import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  copyFile,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '#shared/base/result';
import type { FileError } from '#shared/ipc/files';
import type { TrashedFile } from '#shared/ipc/library';
import { calendarTime } from '../../disk/calendar-time';
import { errnoOf, type FileAction, toFileError } from '../../disk/file-error';
import { patiently } from '../../disk/patiently';
import { renameToNew } from '../../disk/rename-to-new';
import { unfinishedIn } from '../../disk/unfinished';
import { logProblem } from '../log/log';
import { putUnderFreeName } from './free-name';
import { stampAt } from './scan-folder';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is older goes at a later start. */
const KEPT_FOR_MS = 30 * DAY_MS;

const about = z.object({
  version: z.literal(1),
  fileName: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^/\\]+$/),
  /** What it held, as the library had it. */
  name: z.string(),
  folder: z.string().min(1),
  trashed: z.number(),
  modified: z.number(),
});
type About = z.infer<typeof about>;

const CONTENT = 'content';
const ABOUT = 'about.json';
/** Holds when this was first found to be old enough to go. */
const DUE = 'due';

/**
 * Files taken out of the library, kept as they were, in the app's own folder: one in the library
 * itself would be carried round by whatever synchronises it and committed by git, and others would
 * find there what someone threw away.
 */
export class Trash {
  readonly #folder: string;
  readonly #folderName: (folder: string) => string;

  constructor(folder: string, folderName: (folder: string) => string) {
    this.#folder = folder;
    this.#folderName = folderName;
  }

  async put(path: string, name: string, now: number): Promise<Result<TrashedFile, FileError>> {
    const id = randomBytes(12).toString('base64url');
    const place = join(this.#folder, id);
    try {
      const stats = await lstat(path);
      if (!stats.isFile()) return err(NO_FILE);
      await mkdir(place, { recursive: true });
      const note: About = {
        version: 1,
        fileName: basename(path),
        name,
        folder: dirname(path),
        trashed: now,
        modified: calendarTime(stats.mtimeMs),
      };
      // First: content that nobody can place would be lost to its user.
      await writeThrough(join(place, ABOUT), JSON.stringify(note));
      await moveInto(path, join(place, CONTENT));
      return ok(this.#describe(id, note));
    } catch (error) {
      await remove(place).catch(() => {});
      return err(whyNot(error, 'trash', basename(path)));
    }
  }

  /** Back where it was, under its name or, where that is taken, a numbered one. Returns its path. */
  async restore(id: string): Promise<Result<string, FileError>> {
    const note = await this.#read(id);
    if (note === null) return err(GONE);
    const place = join(this.#folder, id);
    const unfinished = unfinishedIn(note.folder);
    try {
      // The folder is not made anew: what was a drive's would come to lie beside the drive.
      await copyFile(join(place, CONTENT), unfinished, constants.COPYFILE_EXCL);
      await utimes(unfinished, note.modified / 1000, note.modified / 1000);
      await flush(unfinished);
      const path = await putUnderFreeName(note.folder, note.fileName, (free) =>
        renameToNew(unfinished, free),
      );
      // It is back, whatever becomes of what is left here.
      await remove(place).catch((error) => logProblem('Trash was put back, and stayed', error));
      return ok(path);
    } catch (error) {
      await unlink(unfinished).catch(() => {});
      return err(whyNot(error, 'restore', note.fileName));
    }
  }

  /** Newest first. */
  async list(): Promise<TrashedFile[]> {
    const notes = await Promise.all(
      (await this.#ids()).map(async (id) => [id, await this.#read(id)] as const),
    );
    return notes
      .flatMap(([id, note]) => (note === null ? [] : [this.#describe(id, note)]))
      .sort((a, b) => b.trashed - a.trashed);
  }

  async empty(): Promise<void> {
    await patiently(() => rm(this.#folder, { recursive: true, force: true }));
  }

  /**
   * Removes for good what has been here for thirty days, a day after that was first seen: by a clock
   * that is wrong for once everything would be old, and gone for good.
   */
  async dropOld(now: number): Promise<void> {
    const trashed = new Map((await this.list()).map((file) => [file.id, file.trashed]));
    for (const id of await this.#ids()) {
      try {
        const since = trashed.get(id);
        const isOld = since === undefined ? await this.#isLeft(id) : now - since > KEPT_FOR_MS;
        if (await this.#mayGo(id, isOld, now)) {
          await remove(join(this.#folder, id));
        }
      } catch (error) {
        logProblem('Old trash could not be removed', error);
      }
    }
  }

  /** Of what was removed or put back, where another program had a part open. */
  async #isLeft(id: string): Promise<boolean> {
    const names = await readdir(join(this.#folder, id));
    return !names.includes(ABOUT);
  }

  async #mayGo(id: string, isOld: boolean, now: number): Promise<boolean> {
    const due = join(this.#folder, id, DUE);
    if (!isOld) {
      await rm(due, { force: true });
      return false;
    }
    const since = Number((await readFile(due, 'utf8').catch(() => '')) || Number.NaN);
    // Not seen yet, or seen by a clock that has been put back since.
    if (!(since <= now)) await writeFile(due, String(now));
    return now - since > DAY_MS;
  }

  async #ids(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => ID.test(name));
  }

  async #read(id: string): Promise<About | null> {
    if (!ID.test(id)) return null;
    try {
      return about.parse(JSON.parse(await readFile(join(this.#folder, id, ABOUT), 'utf8')));
    } catch {
      return null;
    }
  }

  #describe(id: string, { fileName, name, folder, trashed }: About): TrashedFile {
    return { id, fileName, name, folder: this.#folderName(folder), trashed };
  }
}

const ID = /^[\w-]{16}$/;

const NO_FILE: FileError = {
  code: 'refused',
  message: 'This is no ordinary file. Remove it in the file manager.',
};

const GONE: FileError = { code: 'notFound', message: 'This is no longer in the trash.' };

class ChangedMeanwhile extends Error {}

/** A rename where it is possible; else a copy, and the original goes only if it is still the same. */
async function moveInto(path: string, target: string): Promise<void> {
  try {
    await patiently(() => rename(path, target));
    return;
  } catch (error) {
    if (errnoOf(error) !== 'EXDEV') throw error;
  }
  const before = await stampAt(path);
  await copyFile(path, target, constants.COPYFILE_EXCL);
  await flush(target);
  if ((await stampAt(path)) !== before) throw new ChangedMeanwhile();
  await patiently(() => unlink(path));
}

/** First what makes it one of the trash: a scanner may have the content open, and keep it here. */
async function remove(place: string): Promise<void> {
  await patiently(() => rm(join(place, ABOUT), { force: true }));
  await patiently(() => rm(place, { recursive: true, force: true }));
}

function whyNot(error: unknown, action: FileAction, fileName: string): FileError {
  if (error instanceof ChangedMeanwhile) {
    const message = `“${fileName}” is being changed by another program. Try again.`;
    return { code: 'changedOnDisk', message };
  }
  return toFileError(error, action, fileName);
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  await file.writeFile(text).finally(() => file.close());
  await flush(path);
}

/** To the disk, where the system lets a file of these permissions be flushed. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(() => open(path, 'r'));
  await file
    .sync()
    .catch(() => {})
    .finally(() => file.close());
}
