import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { PlotFigure } from '../plot/figure';
import { toImage } from '../plot/plotly';

/** A figure as markup, to stand inside a drawing of ours. */
export async function figureSvg(figure: PlotFigure): Promise<string> {
  const { width = 0, height = 0 } = figure.layout;
  const drawn = await toImage(
    { data: [...figure.data], layout: figure.layout },
    { format: 'svg', width, height },
  );
  return decodeURIComponent(drawn.slice(drawn.indexOf(',') + 1));
}

let bundled: Promise<string> | null = null;

/** The typeface itself: a drawing that leaves the app cannot ask it for one. */
export function typefaceRule(): Promise<string> {
  bundled ??= fetch(inter)
    .then((response) => response.blob())
    .then(dataUrl)
    .then(
      (url) =>
        `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${url}) format("woff2")}`,
    );
  return bundled;
}

export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

export function escapedMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
