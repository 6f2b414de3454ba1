import { mkdir } from 'node:fs/promises';
import { dialog, shell } from 'electron';
import { must } from '#shared/base/assert';
import type { HeadroomApi } from '#shared/ipc/contract';
import { fileNameFor } from '../../files/file-name';
import type { ScenarioFiles } from '../../files/scenario-files';
import { sweepLeftovers } from '../../files/sweep-leftovers';
import type { HeadlineCache } from '../../library/headline-cache';
import type { LibraryIndex } from '../../library/library-index';
import type { Trash } from '../../library/trash';
import type { Settings } from '../../settings/settings';
import type { WindowLink } from '../../window/window-link';

interface Needs {
  readonly documents: string;
  readonly folder: () => string;
  readonly files: ScenarioFiles;
  readonly settings: Settings;
  readonly link: WindowLink;
  readonly index: LibraryIndex;
  readonly headlines: HeadlineCache;
  readonly trash: Trash;
}

type LibraryApi = Pick<
  HeadroomApi,
  | 'listLibrary'
  | 'watchLibrary'
  | 'chooseLibraryFolder'
  | 'revealLibraryFolder'
  | 'saveToLibrary'
  | 'listHeadlines'
  | 'keepHeadlines'
>;

/** The library as a whole: what is in it, and where it lies. */
export function libraryApi(needs: Needs): LibraryApi {
  const { documents, folder, files, settings, link, index, headlines, trash } = needs;

  async function list() {
    await sweepLeftovers(folder());
    await index.refresh();
    const { folder: name, entries, error } = index.view();
    return { folder: name, entries, error };
  }

  return {
    listLibrary: list,

    async watchLibrary() {
      index.startWatching();
      void sweepLeftovers(folder());
      void trash.dropOld(Date.now());
      await index.refreshNames();
      return index.view();
    },

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
      await mkdir(folder(), { recursive: true });
      const problem = await shell.openPath(folder());
      if (problem !== '') throw new Error(problem);
    },

    async saveToLibrary({ name, text, replace }) {
      const fileName = fileNameFor(name);
      if (!fileName.ok) return fileName;
      return files.saveInto(folder(), fileName.value, text, { replace });
    },

    listHeadlines: () => {
      const keys = index
        .view()
        .entries.flatMap(({ content }) => (content.ok ? [content.value.modelKey] : []));
      return headlines.of(keys);
    },

    keepHeadlines: (computed) => headlines.keep(computed),
  };
}
