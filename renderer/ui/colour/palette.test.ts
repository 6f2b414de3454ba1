import { describe, expect, it } from 'vitest';
import { colorChannels, contrastRatio, linearLight, readableColor, TEXT_CONTRAST } from './color';
import { type Palette, paletteOf } from './palette';

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear sRGB. */
const VISION = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};
type Vision = keyof typeof VISION;
const VISIONS = Object.keys(VISION) as Vision[];

function times(m: readonly number[], v: readonly number[]): number[] {
  return [0, 1, 2].map((row) => v.reduce((sum, x, i) => sum + (m[row * 3 + i] ?? 0) * x, 0));
}

/** Oklab (Ottosson 2020) of a colour as somebody sees it. */
function seen(hex: string, vision: Vision): number[] {
  const rgb = times(VISION[vision], colorChannels(hex).map(linearLight)).map((c) => Math.max(0, c));
  const lms = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566,
      0.0883024619, 0.2817188376, 0.6299787005,
    ],
    rgb,
  ).map(Math.cbrt);
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099,
      0.0259040371, 0.7827717662, -0.808675766,
    ],
    lms,
  );
}

function difference(a: string, b: string, vision: Vision): number {
  const [x, y] = [seen(a, vision), seen(b, vision)];
  return Math.hypot(...x.map((c, i) => c - (y[i] ?? 0)));
}

/** Colours that meet in one chart. */
function meetings(p: Palette): Record<string, Record<string, string>> {
  return {
    ceilings: { ...p.constraints, frontier: p.frontier, open: p.open },
    timeline: { frontier: p.frontier, open: p.open, rival: p.rival },
    tiers: { ...p.tiers, surface: p.surface },
    compare: Object.fromEntries(p.scenarios.map((color, i) => [`scenario ${i + 1}`, color])),
  };
}

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const palette = paletteOf(scheme);

  it.each(VISIONS)('keeps colours that meet apart with %s', (vision) => {
    // Three times a just noticeable difference of 0.02 in Oklab.
    for (const [chart, colors] of Object.entries(meetings(palette))) {
      const entries = Object.entries(colors);
      for (const [i, [nameA, a]] of entries.entries()) {
        for (const [nameB, b] of entries.slice(i + 1)) {
          const apart = difference(a, b, vision);
          expect(apart, `${chart}: ${nameA}, ${nameB}`).toBeGreaterThan(0.06);
        }
      }
    }
  });

  it('draws lines that stand out from the surface', () => {
    // WCAG 2 asks 3:1 of what has to be seen to understand a graphic.
    const lines = [...Object.values(palette.constraints), ...palette.scenarios, palette.open];
    for (const color of lines) {
      expect(contrastRatio(color, palette.surface), color).toBeGreaterThanOrEqual(3);
    }
  });

  it('labels lines in shades that can be read', () => {
    for (const color of [...Object.values(palette.constraints), palette.open, palette.rival]) {
      const shade = readableColor(color, palette.surface, palette.ink);
      expect(contrastRatio(shade, palette.surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
    expect(contrastRatio(palette.ink3, palette.surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('orders the tiers by how much they stand out', () => {
    const { low, medium, high } = palette.tiers;
    const [l, m, h] = [low, medium, high].map((color) => contrastRatio(color, palette.surface));
    expect(l).toBeLessThan(m ?? 0);
    expect(m).toBeLessThan(h ?? 0);
  });
});
