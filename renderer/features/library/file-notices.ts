import { messageOf } from '#shared/base/error-message';
import type { FileRefusal } from '#shared/ipc/library';
import type { DialogStore } from '../../state/dialog-store';
import type { NoticeStore } from '../../state/notice-store';

/** What is said of what was done to files, and what can be taken back. */
export interface FileNotices {
  say(text: string): void;
  /** Says what was done, and offers to take it back. */
  did(text: string, undone: () => Promise<void>): void;
  /** Takes back what was last done; says so when there is nothing. */
  undo(): Promise<void>;
  /** Nothing that was done can be taken back any more. */
  forget(): void;
  failed(error: unknown): void;
  /** What could not be done, file by file; nothing where all could. */
  sayRefused(title: string, done: string, refused: readonly FileRefusal[]): Promise<void>;
}

export function createFileNotices(dialogs: DialogStore, notices: NoticeStore): FileNotices {
  const undoable: (() => Promise<void>)[] = [];
  const say = (text: string) => notices.getState().say({ text });
  const failed = (error: unknown) => say(`That did not work: ${messageOf(error)}`);

  /** Nothing where that has been taken back already, by key. */
  async function takeBack(done: () => Promise<void>): Promise<void> {
    const at = undoable.indexOf(done);
    if (at < 0) return;
    undoable.splice(at, 1);
    await done();
  }

  return {
    say,
    did(text, undone) {
      undoable.push(undone);
      const run = () => void takeBack(undone).catch(failed);
      notices.getState().say({ text, action: { label: 'Undo', run } });
    },
    async undo() {
      const last = undoable.at(-1);
      if (last === undefined) say('Nothing to undo in the library.');
      else await takeBack(last);
    },
    forget() {
      undoable.length = 0;
    },
    failed,
    async sayRefused(title, done, refused) {
      if (refused.length > 0) {
        await dialogs.getState().ask('refusedFiles', { title, done, refused });
      }
    },
  };
}

export function countScenarios(files: number): string {
  return files === 1 ? '1 scenario' : `${files.toLocaleString('en')} scenarios`;
}
