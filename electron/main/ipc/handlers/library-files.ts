import { basename, join } from 'node:path';
import { dialog } from 'electron';
import { requireValue } from '#shared/base/assert';
import { err, ok, type Result } from '#shared/base/result';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { FileError, FileHandle, FileLabel } from '#shared/ipc/files';
import type { FileRefusal, ManyOutcome, TrashedFile } from '#shared/ipc/library';
import { mapLimited } from '../../../disk/map-limited';
import { describeFile, duplicateFile, tagFile } from '../../library/edit-files';
import { exportInto, exportTo } from '../../library/export-files';
import { FormerNames } from '../../library/former-names';
import type { Imports } from '../../library/import-files';
import type { LibraryIndex } from '../../library/library-index';
import type { Trash } from '../../library/trash';
import { withExtension } from '../../scenarios/file-name';
import type { ScenarioFiles } from '../../scenarios/scenario-files';
import type { WindowLink } from '../../window/window-link';
import { askSavePlace, SCENARIO_FILTERS } from './save-place';

interface Needs {
  readonly files: ScenarioFiles;
  readonly index: LibraryIndex;
  readonly imports: Imports;
  readonly trash: Trash;
  readonly link: WindowLink;
  readonly startFolder: () => Promise<string>;
}

type LibraryFilesApi = Pick<
  HeadroomApi,
  | 'describeScenario'
  | 'duplicateScenarios'
  | 'tagScenarios'
  | 'trashFiles'
  | 'restoreFiles'
  | 'listTrash'
  | 'emptyTrash'
  | 'importWithDialog'
  | 'importDropped'
  | 'settleImport'
  | 'exportScenarios'
>;

/** Each waits for the disk to have it. */
const MOVED_AT_ONCE = 16;

const NOT_HERE: FileError = {
  code: 'notFound',
  message: 'This file is not in the library any more.',
};

/** What can be done to the files in the library, each named by its handle. */
export function libraryFilesApi(needs: Needs): LibraryFilesApi {
  const { files, index, imports, trash, link, startFolder } = needs;
  const instant = () => new Date().toISOString();
  const formerNames = new FormerNames();

  /** Only what the library shows can be acted on here, whatever else has a handle. */
  function pathIn(handle: FileHandle): Result<string, FileError> {
    const path = files.pathOf(handle);
    return path !== null && index.has(path) ? ok(path) : err(NOT_HERE);
  }

  /** One after another: each finds the folder as the one before has left it. */
  async function each(
    handles: readonly FileHandle[],
    act: (path: string) => Promise<Result<string, FileError>>,
  ): Promise<ManyOutcome> {
    const done = [];
    const refused = [];
    for (const handle of handles) {
      const path = pathIn(handle);
      const result = path.ok ? await act(path.value) : path;
      if (result.ok) done.push(files.label(result.value));
      else refused.push({ fileName: nameOf(handle), error: result.error });
    }
    await index.refresh();
    return { done, refused };
  }

  function nameOf(handle: FileHandle): string {
    const path = files.pathOf(handle);
    return path === null ? '' : basename(path);
  }

  return {
    async describeScenario({ handle, name, description, author }) {
      const path = pathIn(handle);
      if (!path.ok) return path;
      const words = { name: name.trim(), description: description.trim(), author: author.trim() };
      const named = formerNames.fileNameFor(path.value, words.name);
      const renamed = await describeFile(path.value, words, instant(), named);
      if (renamed.ok) {
        formerNames.renamed(path.value, renamed.value.formerName, renamed.value.path);
      }
      await index.refresh();
      if (!renamed.ok) return renamed;
      const { path: now, hash, scenario } = renamed.value;
      return ok({ ...files.label(now), revision: hash, scenario, embedded: false });
    },

    duplicateScenarios: (handles) => each(handles, (path) => duplicateFile(path, instant())),

    tagScenarios: ({ handles, add, remove }) =>
      each(handles, async (path) => {
        const tagged = await tagFile(path, { add, remove }, instant());
        return tagged.ok ? ok(path) : tagged;
      }),

    async trashFiles(handles) {
      const trashed: TrashedFile[] = [];
      const refused: FileRefusal[] = [];
      await mapLimited(handles, MOVED_AT_ONCE, async (handle) => {
        const path = pathIn(handle);
        const put = path.ok
          ? await trash.put(path.value, index.nameOf(path.value), Date.now())
          : path;
        if (put.ok) trashed.push(put.value);
        else refused.push({ fileName: nameOf(handle), error: put.error });
      });
      await index.refresh();
      return { trashed, refused };
    },

    async restoreFiles(ids) {
      const done: FileLabel[] = [];
      const refused: FileRefusal[] = [];
      await mapLimited(ids, MOVED_AT_ONCE, async (id) => {
        const restored = await trash.restore(id);
        if (restored.ok) done.push(files.label(restored.value));
        else refused.push({ fileName: '', error: restored.error });
      });
      await index.refresh();
      return { done, refused };
    },

    listTrash: () => trash.list(),
    emptyTrash: () => trash.empty(),

    async importWithDialog() {
      const { filePaths } = await dialog.showOpenDialog(requireValue(link.window, 'window'), {
        title: 'Import Scenarios',
        buttonLabel: 'Import',
        filters: SCENARIO_FILTERS,
        properties: ['openFile', 'multiSelections'],
      });
      return filePaths.length === 0 ? null : imports.take(filePaths);
    },

    importDropped: (paths) =>
      imports.take(paths.filter((path): path is string => typeof path === 'string')),

    settleImport: (answers) => imports.settle(answers, Date.now()),

    async exportScenarios(handles) {
      const [first] = handles;
      if (handles.length === 1 && first !== undefined) return exportOne(first);
      const { filePaths } = await dialog.showOpenDialog(requireValue(link.window, 'window'), {
        title: 'Export Scenarios',
        buttonLabel: 'Export Here',
        defaultPath: await startFolder(),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (folder === undefined) return null;
      return each(handles, (path) => exportInto(path, folder));
    },
  };

  async function exportOne(handle: FileHandle): Promise<ManyOutcome | null> {
    const path = pathIn(handle);
    const asked = {
      title: 'Export Scenario',
      buttonLabel: 'Export',
      defaultPath: join(await startFolder(), nameOf(handle)),
      filters: SCENARIO_FILTERS,
    };
    const place = await askSavePlace(link, asked, withExtension);
    if (place === null) return null;
    return each([handle], async () =>
      path.ok ? exportTo(path.value, place.path, { replace: place.replace }) : path,
    );
  }
}
