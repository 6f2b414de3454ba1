import { randomBytes, randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileError, FileLabel } from '#shared/ipc/files';
import type { FileRefusal, ImportChoice, ImportClash, ImportOutcome } from '#shared/ipc/library';
import { toFileError } from '../../disk/file-error';
import { fileNameFor } from '../scenarios/file-name';
import { type ReadScenario, readScenario } from '../scenarios/read-scenario';
import { scenarioBytes } from '../scenarios/scenario-bytes';
import { createNumbered } from './edit-files';
import { findImports } from './find-imports';
import { isScenarioName } from './scan-folder';
import type { Trash } from './trash';

interface Needs {
  readonly folder: () => string;
  /** Makes the folder where it may be made; throws where it is not there. */
  readonly ensureFolder: () => Promise<void>;
  /** Paths of the scenarios in the library with an identity. */
  readonly withId: (id: string) => readonly string[];
  readonly refresh: () => Promise<void>;
  readonly label: (path: string) => FileLabel;
  readonly trash: Trash;
}

interface Waiting {
  readonly source: string;
  readonly existing: string;
  /** Of the scenario that is there. */
  readonly name: string;
}

/** What an import comes to, while it is under way. */
interface Tally {
  readonly done: FileLabel[];
  readonly refused: FileRefusal[];
  readonly already: string[];
  readonly clashes: ImportClash[];
}

/** Copies scenario files into the library, over nothing; what is bad is refused and the rest goes on. */
export class Imports {
  readonly #needs: Needs;
  readonly #waiting = new Map<string, Waiting>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  async take(named: readonly string[]): Promise<ImportOutcome> {
    this.#waiting.clear();
    const tally: Tally = { done: [], refused: [], already: [], clashes: [] };
    const found = await findImports(named);
    tally.refused.push(...found.refused);
    if (found.paths.length === 0) return tally;
    const folder = await this.#openFolder(tally);
    if (folder === null) return tally;
    await this.#needs.refresh();
    // Also those of this import, which the library does not know yet.
    const byId = new Map<string, string>();
    for (const path of found.paths) {
      const read = await readScenario(path);
      if (!read.ok) {
        tally.refused.push({ fileName: basename(path), error: read.error });
        continue;
      }
      const { id } = read.value.scenario;
      const taken = byId.get(id);
      const existing = [...(taken === undefined ? [] : [taken]), ...this.#needs.withId(id)];
      const clash = await this.#clashWith(existing, read.value);
      if (clash === 'same') tally.already.push(basename(path));
      else if (clash !== null) tally.clashes.push(this.#wait(path, read.value.scenario, clash));
      else {
        const target = await this.#create(
          folder,
          path,
          read.value.bytes,
          read.value.scenario,
          tally,
        );
        if (target !== null) byId.set(id, target);
      }
    }
    await this.#needs.refresh();
    return tally;
  }

  async settle(
    answers: readonly { readonly ticket: string; readonly choice: ImportChoice }[],
    now: number,
  ): Promise<ImportOutcome> {
    const tally: Tally = { done: [], refused: [], already: [], clashes: [] };
    const folder = await this.#openFolder(tally);
    if (folder === null) return tally;
    for (const { ticket, choice } of answers) {
      const waiting = this.#waiting.get(ticket);
      this.#waiting.delete(ticket);
      if (waiting === undefined || choice === 'skip') continue;
      const fileName = basename(waiting.source);
      // Read again: it is this content that is taken, whatever was there when it was asked.
      const read = await readScenario(waiting.source);
      if (!read.ok) tally.refused.push({ fileName, error: read.error });
      else if (choice === 'keepBoth') {
        const scenario = { ...read.value.scenario, id: randomUUID() };
        const bytes = scenarioBytes(scenario, fileName);
        if (bytes.ok) await this.#create(folder, waiting.source, bytes.value, scenario, tally);
        else tally.refused.push({ fileName, error: bytes.error });
      } else await this.#replace(waiting, read.value, tally, now);
    }
    await this.#needs.refresh();
    return tally;
  }

  /** An import can be what begins a library. */
  async #openFolder(tally: Tally): Promise<string | null> {
    const folder = this.#needs.folder();
    try {
      await this.#needs.ensureFolder();
      return await realpath(folder);
    } catch (error) {
      tally.refused.push({
        fileName: basename(folder),
        error: toFileError(error, 'open', basename(folder)),
      });
      return null;
    }
  }

  /** The file whose identity this one has, 'same' when one holds the same bytes, null when none. */
  async #clashWith(
    existing: readonly string[],
    { hash }: ReadScenario,
  ): Promise<{ path: string; name: string } | 'same' | null> {
    let clash: { path: string; name: string } | null = null;
    for (const path of existing) {
      const read = await readScenario(path);
      if (!read.ok) continue;
      if (read.value.hash === hash) return 'same';
      clash ??= { path, name: read.value.scenario.name };
    }
    return clash;
  }

  #wait(source: string, scenario: Scenario, existing: { path: string; name: string }): ImportClash {
    const ticket = randomBytes(18).toString('base64url');
    this.#waiting.set(ticket, { source, existing: existing.path, name: existing.name });
    return {
      ticket,
      fileName: basename(source),
      name: scenario.name,
      existing: { fileName: basename(existing.path), name: existing.name },
    };
  }

  async #create(
    folder: string,
    source: string,
    bytes: Buffer,
    scenario: Scenario,
    tally: Tally,
  ): Promise<string | null> {
    const fileName = importedName(source, scenario);
    const created = await createNumbered(folder, fileName, bytes);
    if (created.ok) {
      tally.done.push(this.#needs.label(created.value));
      return created.value;
    }
    tally.refused.push({ fileName: basename(source), error: created.error });
    return null;
  }

  /** What was there goes to the trash, from where it can be brought back. */
  async #replace(
    { source, existing, name }: Waiting,
    { bytes }: ReadScenario,
    tally: Tally,
    now: number,
  ): Promise<void> {
    const refuse = (error: FileError) => tally.refused.push({ fileName: basename(source), error });
    const trashed = await this.#needs.trash.put(existing, name, now);
    if (!trashed.ok && trashed.error.code !== 'notFound') {
      refuse(trashed.error);
      return;
    }
    const created = await createNumbered(dirname(existing), basename(existing), bytes);
    if (created.ok) {
      tally.done.push(this.#needs.label(created.value));
      return;
    }
    refuse(created.error);
    if (trashed.ok) await this.#needs.trash.restore(trashed.value.id);
  }
}

/** Its own name where every file system takes it, else the scenario's. */
function importedName(source: string, scenario: Scenario): string {
  const own = basename(source);
  const plain = own.replace(/(?:\.headroom)?\.json$/i, '');
  const name = fileNameFor(plain);
  if (isScenarioName(own) && name.ok) return name.value;
  const byScenario = fileNameFor(isScenarioName(own) ? scenario.name : plain);
  return byScenario.ok ? byScenario.value : name.ok ? name.value : 'Imported.headroom.json';
}
