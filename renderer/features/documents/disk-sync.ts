import type { Result } from '#shared/base/result';
import type { FileError, FileVersion, OpenedFile } from '#shared/ipc/files';
import { currentStep } from '../../state/edit-history';
import { isEdited, sameContent } from '../../state/selectors/document';
import type { DocumentParts } from './document-parts';

export interface DiskSync {
  /** Looks at the document's file and brings the window in step with it as far as nothing is lost. */
  look(): Promise<void>;
  /** Runs something that writes the file: what it writes is not taken for the work of others. */
  whileWriting<T>(write: () => Promise<T>): Promise<T>;
}

/** A file that cannot be read may only be on its way from one state to the next, in milliseconds. */
const SECOND_LOOK = 400;

const SAME = { kind: 'same' } as const;

/**
 * Keeps the window in step with its file. What others write there is taken over where nothing here
 * is unsaved, as a step that can be undone; else it is kept at hand until the user has chosen.
 */
export function createDiskSync({ api, scenario, notices, wait }: DocumentParts): DiskSync {
  let writing: Promise<unknown> = Promise.resolve();
  let turn: Promise<void> = Promise.resolve();

  async function read(file: FileVersion): Promise<Result<OpenedFile, FileError>> {
    const found = await api.readFile(file.handle);
    if (found.ok) return found;
    await wait(SECOND_LOOK);
    return api.readFile(file.handle);
  }

  async function lookOnce(): Promise<void> {
    for (;;) {
      await writing;
      const begun = writing;
      const { file, document } = scenario.getState();
      if (file === null) return;
      const found = await read(file);
      // What was written meanwhile makes what was read worthless.
      if (begun !== writing) continue;
      const state = scenario.getState();
      if (state.document !== document || state.file?.handle !== file.handle) return;
      if (found.ok) foundFile(found.value);
      else foundNone(found.error);
      return;
    }
  }

  function foundNone(error: FileError): void {
    const { disk, diskSeen } = scenario.getState();
    if (error.code === 'notFound') {
      if (disk.kind !== 'gone') diskSeen({ kind: 'gone' });
    } else if (disk.kind !== 'unreadable' || disk.error.message !== error.message) {
      diskSeen({ kind: 'unreadable', error });
    }
  }

  function foundFile({ scenario: theirs, revision, fileName }: OpenedFile): void {
    const state = scenario.getState();
    const { disk, diskSeen, settleWith, baseline, working } = state;
    if (revision === state.file?.revision) {
      if (disk.kind !== 'same') diskSeen(SAME);
    } else if (sameContent(theirs, baseline) || sameContent(theirs, working)) {
      // Written anew without a change, or by someone who came to the same.
      settleWith({ theirs, revision, steps: [] });
    } else if (isEdited(state) || state.group !== null) {
      if (disk.kind !== 'changed' || disk.revision !== revision) {
        diskSeen({ kind: 'changed', theirs, revision });
      }
    } else {
      const before = currentStep(state);
      settleWith({ theirs, revision, steps: [{ label: 'Changed on disk', scenario: theirs }] });
      const other = theirs.id !== baseline.id;
      notices.getState().say({
        text: other
          ? `“${fileName}” now holds another scenario, “${theirs.name}”.`
          : `“${fileName}” was changed on disk; this is how it is now.`,
        action: {
          label: 'Undo',
          toDocument: true,
          run: () => scenario.getState().goBackTo(before),
        },
      });
    }
  }

  return {
    look() {
      turn = turn.then(lookOnce, lookOnce);
      return turn;
    },
    whileWriting(write) {
      const done = write();
      // What is being written already is waited for as well.
      writing = Promise.allSettled([writing, done]);
      return done;
    },
  };
}
