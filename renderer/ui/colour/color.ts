/** Channels of "#rrggbb", 0..255. */
export function colorChannels(hex: string): [red: number, green: number, blue: number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** The colour `share` of the way from one to another. */
export function mixColors(from: string, to: string, share: number): string {
  const a = colorChannels(from);
  const b = colorChannels(to);
  const mixed = a.map((c, i) => Math.round(c + ((b[i] ?? c) - c) * share));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour with an opacity, for what must let others through. */
export function fadeColor(hex: string, opacity: number): string {
  return `rgba(${colorChannels(hex).join(',')},${opacity})`;
}

/** Relative luminance, WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = colorChannels(hex).map(linearLight) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function linearLight(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio, WCAG 2: 1..21. */
export function contrastRatio(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast that small text needs, WCAG 2 AA. */
export const TEXT_CONTRAST = 4.5;

/** A colour of data as text: moved towards the ink until it can be read on the surface. */
export function readableColor(color: string, surface: string, ink: string): string {
  for (let share = 0; share < 1; share += 0.1) {
    const shade = mixColors(color, ink, share);
    if (contrastRatio(shade, surface) >= TEXT_CONTRAST) return shade;
  }
  return ink;
}
