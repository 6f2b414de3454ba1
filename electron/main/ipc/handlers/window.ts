import { app } from 'electron';
import type { AppInfo, HeadroomApi } from '#shared/ipc/contract';
import type { FileInbox } from '../../file-inbox';
import type { CloseGuard } from '../../window/close-guard';
import { showDocument } from '../../window/document-title';
import type { WindowLink } from '../../window/window-link';

interface Needs {
  readonly link: WindowLink;
  readonly guard: CloseGuard;
  readonly inbox: FileInbox;
}

type WindowApi = Pick<HeadroomApi, 'getAppInfo' | 'setDocumentState' | 'answerClose'>;

export function windowApi({ link, guard, inbox }: Needs): WindowApi {
  return {
    async getAppInfo() {
      // A page asks once it listens, so from now on it is told instead of asked to collect.
      link.pageListens();
      return {
        version: app.getVersion(),
        electron: process.versions.electron,
        platform: process.platform as AppInfo['platform'],
        launchFile: await inbox.collect(),
      };
    },

    async setDocumentState({ title, edited }) {
      guard.setEdited(edited);
      if (link.window !== null) showDocument(link.window, title, edited);
    },

    async answerClose(close) {
      guard.answer(close);
    },
  };
}
