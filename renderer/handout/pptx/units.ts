import type { PageArea } from '#shared/briefing/layout/page';

/** The app's own face is on few machines; this one is on all, and is no wider. */
export const PPTX_FACE = 'Arial';

/** PowerPoint measures places in inches, of 96 pixels, and letters in points. */
export function toInches(pixels: number): number {
  return Number((pixels / 96).toFixed(4));
}

export function toPoints(pixels: number): number {
  return Number((pixels * 0.75).toFixed(1));
}

export function boxInInches({ x, y, width, height }: PageArea) {
  return { x: toInches(x), y: toInches(y), w: toInches(width), h: toInches(height) };
}

/** A colour without its mark. */
export function toHexColor(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/** A text without what XML cannot hold. */
export function withoutControlCharacters(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
  );
}
