import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog, shell } from 'electron';
import { must } from '#shared/base/assert';
import type { HeadroomApi, Library } from '#shared/ipc/contract';
import { fileNameFor } from '../../files/file-name';
import { folderLabel } from '../../files/folder-label';
import { listLibrary } from '../../files/list-library';
import type { ScenarioFiles } from '../../files/scenario-files';
import { sweepLeftovers } from '../../files/sweep-leftovers';
import type { Settings } from '../../settings/settings';
import type { WindowLink } from '../../window/window-link';

interface Needs {
  readonly documents: string;
  readonly files: ScenarioFiles;
  readonly settings: Settings;
  readonly link: WindowLink;
}

type LibraryApi = Pick<
  HeadroomApi,
  'listLibrary' | 'chooseLibraryFolder' | 'revealLibraryFolder' | 'saveToLibrary'
>;

/** Where scenarios are kept unless their user says otherwise. */
export function libraryFolder({ documents, settings }: Pick<Needs, 'documents' | 'settings'>) {
  return settings.value.libraryFolder ?? join(documents, app.name);
}

export function libraryApi(needs: Needs): LibraryApi {
  const { documents, files, settings, link } = needs;

  async function list(): Promise<Library> {
    const folder = libraryFolder(needs);
    await sweepLeftovers(folder);
    return listLibrary({
      folder,
      folderName: folderLabel(folder, documents),
      mayBeMissing: settings.value.libraryFolder === null,
      label: (path) => files.label(path),
    });
  }

  return {
    listLibrary: list,

    async chooseLibraryFolder() {
      const { filePaths } = await dialog.showOpenDialog(must(link.window, 'window'), {
        title: 'Library Folder',
        defaultPath: documents,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [chosen] = filePaths;
      if (chosen === undefined) return null;
      await settings.update({ libraryFolder: chosen });
      return list();
    },

    async revealLibraryFolder() {
      const folder = libraryFolder(needs);
      await mkdir(folder, { recursive: true });
      const problem = await shell.openPath(folder);
      if (problem !== '') throw new Error(problem);
    },

    async saveToLibrary({ name, text, replace }) {
      const fileName = fileNameFor(name);
      if (!fileName.ok) return fileName;
      return files.saveInto(libraryFolder(needs), fileName.value, text, { replace });
    },
  };
}
