import { randomUUID } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/base/result';
import { serialiseScenario } from '#shared/document/file/serialise';
import { copyName } from '#shared/document/scenario/copy-name';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileError } from '#shared/ipc/files';
import type { ScenarioWords } from '#shared/ipc/library';
import { toFileError } from '../../disk/file-error';
import { patiently } from '../../disk/patiently';
import { renameToNew } from '../../disk/rename-to-new';
import { writeAtomically } from '../../disk/write-atomically';
import { fileNameFor } from '../scenarios/file-name';
import { readScenario } from '../scenarios/read-scenario';
import { scenarioBytes } from '../scenarios/scenario-bytes';
import { writeScenario } from '../scenarios/write-scenario';
import { putUnderFreeName } from './free-name';
import { stampAt } from './scan-folder';

export interface EditedFile {
  readonly path: string;
  readonly scenario: Scenario;
  readonly hash: string;
  /** What the file held before. */
  readonly before: string;
}

export interface DescribedFile extends EditedFile {
  readonly formerName: string;
}

/** Changes what a file says of its scenario, unless someone else is changing it at the moment. */
async function editFile(
  path: string,
  edit: (scenario: Scenario) => Scenario,
): Promise<Result<EditedFile, FileError>> {
  const read = await readScenario(path);
  if (!read.ok) return read;
  const before = read.value.hash;
  const scenario = edit(read.value.scenario);
  if (scenario === read.value.scenario) return ok({ path, scenario, hash: before, before });
  const written = await writeScenario(path, serialiseScenario(scenario), {
    replace: true,
    async objection() {
      const again = await readScenario(path);
      if (again.ok && again.value.hash === before) return null;
      const message = `“${basename(path)}” is being changed by another program. Try again.`;
      return { code: 'changedOnDisk', message };
    },
  });
  return written.ok ? ok({ path, scenario, hash: written.value, before }) : written;
}

/**
 * What is said of a scenario in the file, then, where it has another name, the name for the file. In
 * this order a crash between the two leaves one file with a name that does not follow, never two of
 * one scenario.
 *
 * @param named the file's name, where it is to be another than the scenario's
 */
export async function describeFile(
  path: string,
  words: ScenarioWords,
  now: string,
  named?: string,
): Promise<Result<DescribedFile, FileError>> {
  const fileName = fileNameFor(words.name);
  if (!fileName.ok) return fileName;
  let formerName = words.name;
  const edited = await editFile(path, (scenario) => {
    const { name, description, author } = scenario;
    formerName = name;
    const same =
      name === words.name && description === words.description && author === words.author;
    return same ? scenario : { ...scenario, ...words, modified: now };
  });
  if (!edited.ok) return edited;
  if (formerName === words.name) return ok({ ...edited.value, formerName });
  try {
    const moved = await giveName(path, named ?? fileName.value);
    return ok({ ...edited.value, path: moved, formerName });
  } catch (error) {
    return err(toFileError(error, 'save', fileName.value));
  }
}

async function giveName(path: string, fileName: string): Promise<string> {
  const own = basename(path);
  if (own === fileName) return path;
  const wanted = join(dirname(path), fileName);
  // Many file systems take both for one name, so that the new one would count as taken, by itself.
  if (own.toLowerCase() === fileName.toLowerCase() && (await isSameFile(path, wanted))) {
    await patiently(() => rename(path, wanted));
    return wanted;
  }
  return putUnderFreeName(dirname(path), fileName, (free) =>
    free === path ? Promise.resolve() : renameToNew(path, free),
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  return (await stampAt(a)) === (await stampAt(b));
}

export async function tagFile(
  path: string,
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
  now: string,
): Promise<Result<EditedFile, FileError>> {
  return editFile(path, (scenario) => {
    const kept = scenario.tags.filter((tag) => !change.remove.includes(tag));
    const tags = [...new Set([...kept, ...change.add])];
    if (tags.join('\n') === scenario.tags.join('\n')) return scenario;
    return { ...scenario, tags, modified: now };
  });
}

/** A scenario of its own beside the one it is a copy of. Returns its path. */
export async function duplicateFile(path: string, now: string): Promise<Result<string, FileError>> {
  const read = await readScenario(path);
  if (!read.ok) return read;
  const name = copyName(read.value.scenario.name);
  const copy = { ...read.value.scenario, id: randomUUID(), name, created: now, modified: now };
  return createScenarioFile(dirname(path), copy);
}

/** Writes a new file named after the scenario, over no other. Returns its path. */
export async function createScenarioFile(
  folder: string,
  scenario: Scenario,
): Promise<Result<string, FileError>> {
  const fileName = fileNameFor(scenario.name);
  if (!fileName.ok) return fileName;
  const bytes = scenarioBytes(scenario, fileName.value);
  return bytes.ok ? createNumbered(folder, fileName.value, bytes.value) : bytes;
}

export async function createNumbered(
  folder: string,
  fileName: string,
  bytes: Buffer,
): Promise<Result<string, FileError>> {
  try {
    return ok(
      await putUnderFreeName(folder, fileName, (path) =>
        writeAtomically(path, bytes, { replace: false }),
      ),
    );
  } catch (error) {
    return err(toFileError(error, 'save', fileName));
  }
}
