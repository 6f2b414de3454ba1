import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { icnsOf, icoOf } from '../../build/package/icon-files.mjs';
import { root } from '../../build/setup/paths.mjs';
import { test } from '../fixtures';

const FOLDER = join(root, 'build/icons');
const SIDES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** A sheet of paper with a turned corner that carries the app's own mark. */
function documentOf(mark: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <path d="M112 16 H 312 L 432 136 V 464 A 32 32 0 0 1 400 496 H 112 A 32 32 0 0 1 80 464 V 48 A 32 32 0 0 1 112 16 Z" fill="#fbfbf9" stroke="#85898f" stroke-width="12"/>
  <path d="M312 16 V 104 A 32 32 0 0 0 344 136 H 432" fill="#ececea" stroke="#85898f" stroke-width="12" stroke-linejoin="round"/>
  ${mark.replace('<svg ', '<svg x="136" y="196" width="240" height="240" ')}
</svg>`;
}

test('the icons, from one drawing', async ({ app }) => {
  const mark = await readFile(join(FOLDER, 'icon.svg'), 'utf8');
  await writeSet(app.page, mark, 'icon');
  await writeSet(app.page, documentOf(mark), 'document');
});

async function writeSet(page: Page, svg: string, name: string): Promise<void> {
  const images = new Map<number, Buffer>();
  const set = join(FOLDER, name);
  await mkdir(set, { recursive: true });
  for (const side of SIDES) {
    const png = await draw(page, svg, side);
    images.set(side, png);
    await writeFile(join(set, `${side}x${side}.png`), png);
  }
  await writeFile(join(FOLDER, `${name}.ico`), icoOf(images));
  await writeFile(join(FOLDER, `${name}.icns`), icnsOf(images));
}

async function draw(page: Page, svg: string, side: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([source, size]) => {
      const image = new Image(size, size);
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = size;
      canvas.height = size;
      canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [svg, side] as const,
  );
  return Buffer.from(base64, 'base64');
}
