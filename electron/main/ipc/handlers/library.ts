import { dialog, shell } from 'electron';
import { requireValue } from '#shared/base/assert';
import { err } from '#shared/base/result';
import type { HeadroomApi } from '#shared/ipc/contract';
import { toFileError } from '../../../disk/file-error';
import { sweepLeftovers } from '../../../disk/sweep-leftovers';
import type { HeadlineCache } from '../../library/headline-cache';
import type { LibraryIndex } from '../../library/library-index';
import type { Trash } from '../../library/trash';
import { fileNameFor } from '../../scenarios/file-name';
import type { ScenarioFiles } from '../../scenarios/scenario-files';
import type { Settings } from '../../settings/settings';
import type { WindowLink } from '../../window/window-link';

interface Needs {
  readonly documents: string;
  readonly folder: () => string;
  readonly ensureFolder: () => Promise<void>;
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
  const { documents, folder, ensureFolder, files, settings, link, index, headlines, trash } = needs;

  async function list() {
    await index.refresh();
    // Where a drive hangs, this one look waits for it and no second.
    await sweepLeftovers(folder());
    const { folder: name, entries, error } = index.view();
    return { folder: name, entries, error };
  }

  return {
    listLibrary: list,

    async watchLibrary() {
      index.startWatching();
      void trash.dropOld(Date.now());
      await index.refreshNames();
      void sweepLeftovers(folder());
      return index.view();
    },

    async chooseLibraryFolder() {
      const { filePaths } = await dialog.showOpenDialog(requireValue(link.window, 'window'), {
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
      await ensureFolder();
      const problem = await shell.openPath(folder());
      if (problem !== '') throw new Error(problem);
    },

    async saveToLibrary({ name, text, replace }) {
      const fileName = fileNameFor(name);
      if (!fileName.ok) return fileName;
      try {
        await ensureFolder();
      } catch (error) {
        return err(toFileError(error, 'save', fileName.value));
      }
      const saved = await files.saveInto(folder(), fileName.value, text, { replace });
      // It may have made the folder, which nobody could watch before.
      index.lookAgain();
      return saved;
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
