import { join } from 'node:path';
import { dialog } from 'electron';
import { requireValue } from '#shared/base/assert';
import { ok } from '#shared/base/result';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { FileWatch } from '../../../disk/file-watch';
import { modelFingerprintOf } from '../../library/read-entry';
import { fileNameFor, withExtension } from '../../scenarios/file-name';
import type { ScenarioFiles } from '../../scenarios/scenario-files';
import type { RecentFiles } from '../../settings/recent-files';
import type { WindowLink } from '../../window/window-link';
import { askSavePlace, SCENARIO_FILTERS } from './save-place';

interface Needs {
  readonly files: ScenarioFiles;
  readonly recent: RecentFiles;
  readonly link: WindowLink;
  readonly watch: FileWatch;
  /** Where the dialogs begin. */
  readonly startFolder: () => Promise<string>;
}

type DocumentsApi = Pick<
  HeadroomApi,
  | 'openWithDialog'
  | 'openFile'
  | 'readFile'
  | 'watchFile'
  | 'save'
  | 'saveWithDialog'
  | 'listRecent'
  | 'clearRecent'
>;

export function documentsApi({ files, recent, link, watch, startFolder }: Needs): DocumentsApi {
  return {
    async openWithDialog() {
      const { filePaths } = await dialog.showOpenDialog(requireValue(link.window, 'window'), {
        title: 'Open Scenario',
        defaultPath: await startFolder(),
        filters: [
          ...SCENARIO_FILTERS,
          { name: 'Briefings as web pages', extensions: ['html'] },
          { name: 'All files', extensions: ['*'] },
        ],
        properties: ['openFile'],
      });
      const [chosen] = filePaths;
      return chosen === undefined ? null : files.openPath(chosen);
    },

    openFile: (handle) => files.openHandle(handle),
    async readFile(handle) {
      const read = await files.readHandle(handle);
      if (read.ok) return ok({ ...read.value, modelKey: modelFingerprintOf(read.value.scenario) });
      watch.missed(files.pathOf(handle));
      return read;
    },
    watchFile: (handle) => watch.follow(handle === null ? null : files.pathOf(handle)),

    save: (request) => files.save(request),

    async saveWithDialog({ name, text }) {
      const suggestion = fileNameFor(name);
      const asked = {
        title: 'Save Scenario',
        defaultPath: join(await startFolder(), suggestion.ok ? suggestion.value : ''),
        filters: SCENARIO_FILTERS,
      };
      const place = await askSavePlace(link, asked, withExtension);
      return place === null ? null : files.saveAt(place.path, text, place);
    },

    listRecent: async () => (await recent.existing()).map((path) => files.label(path)),

    async clearRecent() {
      recent.clear();
    },
  };
}
