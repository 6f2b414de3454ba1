import type { Area } from '#shared/briefing/layout/page';

/** The app's own face is on few machines; this one is on all, and is no wider. */
export const FACE = 'Arial';

/** PowerPoint measures places in inches, of 96 pixels, and letters in points. */
export function inches(pixels: number): number {
  return Number((pixels / 96).toFixed(4));
}

export function points(pixels: number): number {
  return Number((pixels * 0.75).toFixed(1));
}

export function box({ x, y, width, height }: Area) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

/** A colour without its mark. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/** A text without what XML cannot hold. */
export function clean(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
  );
}
