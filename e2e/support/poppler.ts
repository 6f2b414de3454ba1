import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PlacedWord } from './words';

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
  /** The words of each page and where they stand on it. */
  async words(file: string): Promise<readonly (readonly PlacedWord[])[]> {
    const pages = (await read('pdftotext', '-bbox', file, '-')).split('<page ').slice(1);
    return pages.map((page) => {
      const [width = 1, height = 1] = numbersIn(page.slice(0, page.indexOf('>')));
      return [...page.matchAll(/<word ([^>]*)>([^<]*)</g)].map(([, place = '', text = '']) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = numbersIn(place);
        return {
          text: unescaped(text),
          x: (left + right) / 2 / width,
          y: (top + bottom) / 2 / height,
        };
      });
    });
  },
  /** Text of the pages, in their order. */
  async pages(file: string): Promise<readonly string[]> {
    return (await read('pdftotext', '-layout', file, '-')).split('\f').slice(0, -1);
  },
};

function numbersIn(attributes: string): number[] {
  return [...attributes.matchAll(/="([\d.]+)"/g)].map(([, number]) => Number(number));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
