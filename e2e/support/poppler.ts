import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

async function read(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(command, args, { maxBuffer: 32 * 1024 * 1024 });
  return stdout;
}

/** A PDF as poppler reads it. */
export const pdf = {
  info: (file: string) => read('pdfinfo', file),
  fonts: (file: string) => read('pdffonts', file),
  images: (file: string) => read('pdfimages', '-list', file),
  structure: (file: string) => read('pdfinfo', '-struct-text', file),
  /** How light the corner of the first page is: 0 black, 255 white. */
  async cornerLightness(file: string): Promise<number> {
    const draw = [
      '-f',
      '1',
      '-l',
      '1',
      '-r',
      '10',
      '-x',
      '0',
      '-y',
      '0',
      '-W',
      '1',
      '-H',
      '1',
      '-gray',
    ];
    const { stdout } = await execute('pdftoppm', [...draw, file], { encoding: 'buffer' });
    return stdout.at(-1) ?? Number.NaN;
  },
  /** Text of the pages, in their order. */
  async pages(file: string): Promise<readonly string[]> {
    return (await read('pdftotext', '-layout', file, '-')).split('\f').slice(0, -1);
  },
};
