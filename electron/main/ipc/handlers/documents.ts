import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dialog } from 'electron';
import { must } from '#shared/base/assert';
import type { HeadroomApi } from '#shared/ipc/contract';
import { fileNameFor, withExtension } from '../../files/file-name';
import type { ScenarioFiles } from '../../files/scenario-files';
import type { RecentFiles } from '../../settings/recent-files';
import type { WindowLink } from '../../window/window-link';

interface Needs {
  readonly files: ScenarioFiles;
  readonly recent: RecentFiles;
  readonly link: WindowLink;
  /** Where the dialogs begin. */
  readonly startFolder: () => string;
}

type DocumentsApi = Pick<
  HeadroomApi,
  'openWithDialog' | 'openFile' | 'save' | 'saveWithDialog' | 'listRecent' | 'clearRecent'
>;

// macOS knows only the last part of an extension.
const EXTENSION = process.platform === 'darwin' ? 'json' : 'headroom.json';
const FILTERS = [{ name: 'Headroom scenarios', extensions: [EXTENSION] }];

export function documentsApi({ files, recent, link, startFolder }: Needs): DocumentsApi {
  return {
    async openWithDialog() {
      const { filePaths } = await dialog.showOpenDialog(must(link.window, 'window'), {
        title: 'Open Scenario',
        defaultPath: startFolder(),
        filters: [
          ...FILTERS,
          { name: 'Briefings as web pages', extensions: ['html'] },
          { name: 'All files', extensions: ['*'] },
        ],
        properties: ['openFile'],
      });
      const [chosen] = filePaths;
      return chosen === undefined ? null : files.openPath(chosen);
    },

    openFile: (handle) => files.openHandle(handle),

    save: (request) => files.save(request),

    async saveWithDialog({ name, text }) {
      const suggestion = fileNameFor(name);
      const { canceled, filePath } = await dialog.showSaveDialog(must(link.window, 'window'), {
        title: 'Save Scenario',
        defaultPath: join(startFolder(), suggestion.ok ? suggestion.value : ''),
        filters: FILTERS,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      const path = withExtension(filePath);
      // The dialog asked whether to replace the file of the name that was typed, not of this one.
      return files.saveAt(path, text, { replace: path === filePath });
    },

    listRecent: async () => (await recent.existing()).map((path) => files.label(path)),

    async clearRecent() {
      recent.clear();
    },
  };
}

/** The library, or the folder it will be made in: a dialog cannot begin where there is nothing. */
export function existingFolder(...candidates: readonly string[]): string {
  return candidates.find((folder) => existsSync(folder)) ?? '';
}
