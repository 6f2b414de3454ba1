import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { MODEL_VERSION } from '#shared/document/results/results-json';
import { folderLabel } from '../scenarios/folder-label';
import type { ScenarioFiles } from '../scenarios/scenario-files';
import type { Settings } from '../settings/settings';
import type { Environment } from '../start/environment';
import type { WindowLink } from '../window/window-link';
import { HeadlineCache } from './headline-cache';
import { Imports } from './import-files';
import { LibraryIndex } from './library-index';
import { RememberedEntries } from './remembered-entries';
import { Trash } from './trash';

/** The parts that keep the library, joined to one another. */
export function openLibrary({
  environment,
  settings,
  files,
  link,
}: {
  environment: Environment;
  settings: Settings;
  files: ScenarioFiles;
  link: WindowLink;
}) {
  const { documents } = environment;
  /** Where scenarios are kept unless their user says otherwise. */
  const folder = () => settings.value.libraryFolder ?? join(documents, app.name);
  /**
   * Makes the default folder where it is missing. Another was there when it was chosen: where it is
   * gone a drive is away, and one made in its place would hide what is on the drive.
   */
  const ensureFolder = async () => {
    if (settings.value.libraryFolder === null) await mkdir(folder(), { recursive: true });
    else await access(folder());
  };
  const folderName = (path: string) => folderLabel(path, documents);
  const label = (path: string) => files.label(path);
  const version = `headroom ${app.getVersion()} model ${MODEL_VERSION}`;
  const trash = new Trash(environment.trashFolder, folderName);
  const remembered = new RememberedEntries(environment.libraryFile, version);
  const index = new LibraryIndex({
    folder: () => ({
      path: folder(),
      name: folderName(folder()),
      mayBeMissing: settings.value.libraryFolder === null,
    }),
    label,
    remembered,
    changed: (change) => link.send('libraryChanged', change),
  });
  const headlines = new HeadlineCache(environment.headlinesFile, version);
  const imports = new Imports({
    folder,
    ensureFolder,
    withId: (id) => index.withId(id),
    refresh: () => index.refresh(),
    label,
    trash,
  });
  const close = () => {
    index.close();
    remembered.flushNow();
  };
  return { folder, ensureFolder, trash, index, headlines, imports, close };
}
