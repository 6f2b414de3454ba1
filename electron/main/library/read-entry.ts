import { createHash } from 'node:crypto';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import type { LibraryEntry, ScenarioSummary } from '#shared/ipc/library';
import { readScenario } from '../scenarios/read-scenario';
import { type FoundFile, stampAt } from './scan-folder';

/** A description can be long, and five thousand of them too many to keep at hand. */
const DESCRIPTION_LENGTH = 2000;
const ATTEMPTS = 3;

export interface ReadEntry {
  readonly content: LibraryEntry['content'];
  /** What `content` is of; empty when that is not known, so that the file is read again. */
  readonly stamp: string;
  /** The file changed again and again while it was read. */
  readonly unsettled: boolean;
}

/** Reads what a list says of a file; one that is replaced or written meanwhile is read again. */
export async function readEntry(file: FoundFile): Promise<ReadEntry> {
  const { path } = file;
  if (file.refused !== null) {
    return { content: { ok: false, error: file.refused }, stamp: file.stamp, unsettled: false };
  }
  let before = file.stamp;
  for (let attempt = 1; ; attempt++) {
    const read = await readScenario(path);
    const after = await stampAt(path);
    if (after === before || attempt === ATTEMPTS) {
      const unsettled = after !== before;
      const content = read.ok ? { ok: true as const, value: summarise(read.value.scenario) } : read;
      // A file in use or a drive that stumbles says nothing of what the file holds; who may read it is
      // in its stamp.
      const known =
        read.ok || read.error.document !== undefined || read.error.code === 'noPermission';
      return { content, stamp: known && !unsettled ? after : '', unsettled };
    }
    before = after;
  }
}

function summarise(scenario: Scenario): ScenarioSummary {
  const { id, name, description, preset, tags, author } = scenario;
  return {
    id,
    name,
    description: description.slice(0, DESCRIPTION_LENGTH),
    preset,
    tags,
    author,
    modelKey: modelFingerprintOf(scenario),
  };
}

/** Notes, names and tags change no result, so they have no part in it. */
export function modelFingerprintOf(scenario: Scenario): string {
  return createHash('sha256')
    .update(JSON.stringify(scenarioToModel(scenario)))
    .digest('hex');
}
