import { err, type Result } from '#shared/base/result';
import type { FileError, FileHandle, FileLabel, OpenedFile } from '#shared/ipc/files';
import type { FileRefusal, ManyOutcome, ScenarioWords } from '#shared/ipc/library';
import { countScenarios, type FileNotices } from './file-notices';
import { entriesIn, type LibraryParts, selectFiles } from './library-parts';
import { tagsInUse } from './shelf/arrange';

const UNSETTLED: FileError = {
  code: 'changedOnDisk',
  message: 'It is open here, and another program has changed the file. Settle that first.',
};

export interface EditFlows {
  /** Name, description and author. */
  describe(handle: FileHandle): Promise<void>;
  tag(handles: readonly FileHandle[]): Promise<void>;
}

/** What files say of their scenarios, changed from the library; the open document follows. */
export function createEditFlows(
  parts: LibraryParts,
  { say, did, sayRefused }: FileNotices,
): EditFlows {
  const { api, document, library, scenario, dialogs } = parts;
  const { ask } = dialogs.getState();

  /** Keeps the open document in step when it is its file that was written. */
  async function followOpen(before: FileHandle, file: FileLabel): Promise<void> {
    const { document: open, file: held } = scenario.getState();
    if (held?.handle !== before) return;
    const read = await api.readFile(file.handle);
    if (!read.ok) {
      // It stands over whatever else is said of what was done.
      void sayRefused(
        'The open scenario is not in step with its file',
        'What you asked for was written. What is open here is as it was before that.',
        [{ fileName: file.fileName, error: read.error }],
      );
      return;
    }
    const { scenario: saved, handle, fileName, folder, revision } = read.value;
    scenario.getState().fileRewritten(open, saved, { handle, fileName, folder, revision });
  }

  /** Whether the open document is in one of these files, and others' changes to it wait to be settled. */
  async function isUnsettled(handles: readonly FileHandle[]): Promise<boolean> {
    const { file } = scenario.getState();
    if (file === null || !handles.includes(file.handle)) return false;
    await document.lookAtDisk();
    return scenario.getState().disk.kind !== 'same';
  }

  async function describeAs(
    handle: FileHandle,
    words: ScenarioWords,
  ): Promise<Result<OpenedFile, FileError>> {
    if (await isUnsettled([handle])) return err(UNSETTLED);
    return document.whileWriting(async () => {
      const described = await api.describeScenario({ handle, ...words });
      if (!described.ok) return described;
      await followOpen(handle, described.value);
      selectFiles(library, [described.value]);
      return described;
    });
  }

  async function describe(handle: FileHandle): Promise<void> {
    const read = await api.readFile(handle);
    if (!read.ok) return say(read.error.message);
    const { name, description, author } = read.value.scenario;
    const before: ScenarioWords = { name, description, author };
    let now = handle;
    const answer = await ask('describeScenario', {
      words: before,
      async attempt(words) {
        const described = await describeAs(handle, words);
        if (!described.ok) return described.error;
        now = described.value.handle;
        return null;
      },
    });
    if (answer !== 'done') return;
    did(`What is said of “${name}” was changed.`, async () => {
      const back = await describeAs(now, before);
      if (!back.ok) say(back.error.message);
    });
  }

  async function changeTags(
    handles: readonly FileHandle[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<ManyOutcome> {
    const unsettled = await isUnsettled(handles);
    return document.whileWriting(async () => {
      const outcome = await api.tagScenarios({ handles, add, remove });
      if (unsettled) return outcome;
      for (const file of outcome.done) await followOpen(file.handle, file);
      return outcome;
    });
  }

  async function tag(handles: readonly FileHandle[]): Promise<void> {
    const sound = entriesIn(library, handles).filter(({ content }) => content.ok);
    if (sound.length === 0) return;
    const before = sound.map(({ handle, content }) => ({
      handle,
      tags: content.ok ? content.value.tags : [],
    }));
    const used = [...new Set(before.flatMap(({ tags }) => tags))];
    const onAll = used.filter((each) => before.every(({ tags }) => tags.includes(each)));
    const answer = await ask('tagScenarios', {
      count: sound.length,
      onAll,
      onSome: used.filter((each) => !onAll.includes(each)),
      others: tagsInUse(library.getState().entries.values()).filter((each) => !used.includes(each)),
    });
    if (answer === null || answer.add.length + answer.remove.length === 0) return;
    const { add, remove } = answer;
    const { done, refused } = await changeTags(
      before.map(({ handle }) => handle),
      add,
      remove,
    );
    const changed = before.filter(({ handle }) => done.some((file) => file.handle === handle));
    if (changed.length > 0) {
      did(`Tags changed on ${countScenarios(done.length)}.`, () => untag(changed, add, remove));
    }
    await sayRefused('Not all could be tagged', `${countScenarios(done.length)} tagged.`, refused);
  }

  /** The tags that files had, of those that were added and removed. */
  async function untag(
    before: readonly { readonly handle: FileHandle; readonly tags: readonly string[] }[],
    added: readonly string[],
    removed: readonly string[],
  ): Promise<void> {
    const refused: FileRefusal[] = [];
    for (const { handle, tags } of before) {
      const taken = removed.filter((each) => tags.includes(each));
      const given = added.filter((each) => !tags.includes(each));
      if (taken.length + given.length === 0) continue;
      refused.push(...(await changeTags([handle], taken, given)).refused);
    }
    const done = before.length - refused.length;
    await sayRefused(
      'Not all have their tags again',
      `${countScenarios(done)} as before.`,
      refused,
    );
  }

  return { describe, tag };
}
