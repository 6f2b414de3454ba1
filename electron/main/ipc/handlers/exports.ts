import { basename, extname, join } from 'node:path';
import { clipboard } from 'electron';
import { err, ok, type Result } from '#shared/base/result';
import { HANDOUT_NAMES, type HandoutJob } from '#shared/briefing/handout/handout';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { FileError, FileLabel } from '#shared/ipc/files';
import { toFileError } from '../../../disk/file-error';
import type { UnderWay } from '../../../disk/under-way';
import { writeAtomically } from '../../../disk/write-atomically';
import { HandoutCancelled, HandoutFailed } from '../../handout/press';
import type { Presses } from '../../handout/presses';
import { fileNameFor } from '../../scenarios/file-name';
import type { ScenarioFiles } from '../../scenarios/scenario-files';
import type { WindowLink } from '../../window/window-link';
import { askSavePlace, type SavePlace } from './save-place';

interface Needs {
  readonly files: ScenarioFiles;
  readonly link: WindowLink;
  readonly presses: Presses;
  /** What is being written. */
  readonly underWay: UnderWay;
  readonly startFolder: () => Promise<string>;
}

const KINDS = {
  png: 'PNG image',
  svg: 'SVG drawing',
  csv: 'CSV table',
  ...HANDOUT_NAMES,
} as const;
type Kind = keyof typeof KINDS;

type ExportsApi = Pick<
  HeadroomApi,
  'exportFile' | 'exportHandout' | 'cancelHandout' | 'copyHandout'
>;

export function exportsApi(needs: Needs): ExportsApi {
  const { files, link, presses, underWay, startFolder } = needs;

  /** Where the user wants a file of a kind; null when they think better of it. */
  async function ask(name: string, kind: Kind): Promise<SavePlace | null> {
    const suggestion = fileNameFor(name, `.${kind}`);
    const asked = {
      title: `Export ${KINDS[kind]}`,
      defaultPath: join(await startFolder(), suggestion.ok ? suggestion.value : `export.${kind}`),
      filters: [{ name: KINDS[kind], extensions: [kind] }],
    };
    return askSavePlace(link, asked, (typed) =>
      extname(typed).toLowerCase() === `.${kind}` ? typed : `${typed}.${kind}`,
    );
  }

  async function write(
    { path, replace }: SavePlace,
    content: Buffer,
  ): Promise<Result<FileLabel, FileError>> {
    try {
      await underWay.add(writeAtomically(path, content, { replace }));
      return ok(files.label(path));
    } catch (error) {
      return err(toFileError(error, 'save', basename(path)));
    }
  }

  /** The handout; null when it is called off while it is made. */
  async function make(job: HandoutJob): Promise<Result<Buffer, FileError> | null> {
    try {
      return ok(await presses.make(job, (progress) => link.send('handoutProgress', progress)));
    } catch (error) {
      if (error instanceof HandoutCancelled) return null;
      if (error instanceof HandoutFailed) return err({ code: 'failed', message: error.message });
      throw error;
    }
  }

  return {
    async exportFile({ name, kind, bytes }) {
      const place = await ask(name, kind);
      return place === null ? null : write(place, Buffer.from(bytes));
    },

    async exportHandout({ name, job }) {
      const place = await ask(name, job.format);
      if (place === null) return null;
      const made = await make(job);
      return made?.ok === true ? write(place, made.value) : made;
    },

    async copyHandout(job) {
      const made = await make(job);
      if (made === null || !made.ok) return made;
      clipboard.writeText(made.value.toString());
      return ok(null);
    },

    async cancelHandout() {
      presses.cancel();
    },
  };
}
