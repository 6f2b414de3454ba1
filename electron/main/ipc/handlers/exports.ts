import { basename, extname, join } from 'node:path';
import { dialog } from 'electron';
import { must } from '#shared/base/assert';
import { err, ok } from '#shared/base/result';
import type { ExportKind, HeadroomApi } from '#shared/ipc/contract';
import { toFileError } from '../../files/file-error';
import { fileNameFor } from '../../files/file-name';
import type { ScenarioFiles } from '../../files/scenario-files';
import { writeAtomically } from '../../files/write-atomically';
import type { WindowLink } from '../../window/window-link';

interface Needs {
  readonly files: ScenarioFiles;
  readonly link: WindowLink;
  readonly startFolder: () => string;
}

const KINDS: Readonly<Record<ExportKind, string>> = {
  png: 'PNG image',
  svg: 'SVG drawing',
  csv: 'CSV table',
};

export function exportsApi({ files, link, startFolder }: Needs): Pick<HeadroomApi, 'exportFile'> {
  return {
    async exportFile({ name, kind, bytes }) {
      const suggestion = fileNameFor(name, `.${kind}`);
      const { canceled, filePath } = await dialog.showSaveDialog(must(link.window, 'window'), {
        title: `Export ${KINDS[kind]}`,
        defaultPath: join(startFolder(), suggestion.ok ? suggestion.value : `chart.${kind}`),
        filters: [{ name: KINDS[kind], extensions: [kind] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      const typed = extname(filePath).toLowerCase() === `.${kind}`;
      const path = typed ? filePath : `${filePath}.${kind}`;
      try {
        // The dialog asked whether to replace the file of the name that was typed, not of this one.
        await writeAtomically(path, Buffer.from(bytes), { replace: typed });
      } catch (error) {
        return err(toFileError(error, 'save', basename(path)));
      }
      return ok(files.label(path));
    },
  };
}
