import { app } from 'electron';
import type { AppInfo, HeadroomApi } from '#shared/ipc/contract';
import type { Drafts } from '../../kept/drafts';
import type { ComparisonKeeper } from '../../kept/kept-comparison';
import type { FileInbox } from '../../start/file-inbox';
import type { Problems } from '../../start/problems';
import type { CloseGuard } from '../../window/close-guard';
import { showDocument } from '../../window/document-title';
import type { WindowLink } from '../../window/window-link';

interface Needs {
  readonly link: WindowLink;
  readonly guard: CloseGuard;
  readonly inbox: FileInbox;
  readonly drafts: Drafts;
  readonly problems: Problems;
  readonly comparison: ComparisonKeeper;
}

type WindowApi = Pick<
  HeadroomApi,
  | 'getAppInfo'
  | 'setDocumentState'
  | 'answerClose'
  | 'keepDraft'
  | 'dropDraft'
  | 'keepComparison'
  | 'collectComparison'
>;

export function windowApi(needs: Needs): WindowApi {
  const { link, guard, inbox, drafts, comparison, problems } = needs;
  return {
    async getAppInfo() {
      // A page asks once it listens, so from now on it is told instead of asked to collect.
      link.pageListens();
      const draft = await drafts.collect();
      return {
        version: app.getVersion(),
        electron: process.versions.electron,
        platform: process.platform as AppInfo['platform'],
        launchFile: await inbox.collect(draft),
        draft,
        problems: problems.collect(),
      };
    },

    keepDraft: ({ text, baseline, file }) => drafts.keep(text, baseline, file),
    dropDraft: () => drafts.drop(),
    keepComparison: (kept) => comparison.keep(kept),
    collectComparison: () => comparison.collect(),

    async setDocumentState({ title, edited }) {
      guard.setEdited(edited);
      if (link.window !== null) showDocument(link.window, title, edited);
    },

    async answerClose(close) {
      guard.answer(close);
    },
  };
}
