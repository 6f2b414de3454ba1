import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { Layout } from 'plotly.js';
import type { ChartContent } from '../chart-content';
import type { Figure } from '../figure';
import { toImage } from '../plotly';
import { FONT_FAMILY } from '../theme';

const MARGIN = 24;
const TITLE_SIZE = 15;
const LINE = 20;
const FOOT_SIZE = 11;
const FOOT_LINE = 15;
/** Pixels of the image to one of the chart: sharp on paper and on dense screens. */
const DENSITY = 2;
/** How long letters are waited for, milliseconds. */
const TYPEFACE_MS = 3000;

/** The chart as a drawing of its own, with the title over it and where it comes from under it. */
export async function drawSvg(
  content: ChartContent,
  provenance: readonly string[],
): Promise<Uint8Array> {
  return new TextEncoder().encode((await compose(content, provenance)).svg);
}

export async function drawPng(
  content: ChartContent,
  provenance: readonly string[],
): Promise<Uint8Array> {
  const { svg, width, height } = await compose(content, provenance);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * DENSITY, height * DENSITY);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  // A drawing is decoded before its typeface is: until then letters are left out.
  for (const until = performance.now() + TYPEFACE_MS; ; ) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (showsTitle(context) || performance.now() > until) break;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

/** Whether anything but the ground is where the title stands. */
function showsTitle(context: OffscreenCanvasRenderingContext2D): boolean {
  const [from, size] = [MARGIN * DENSITY, 2 * TITLE_SIZE * DENSITY];
  const { data } = context.getImageData(from, from, size, size);
  const pixels = new Uint32Array(data.buffer);
  return pixels.some((pixel) => pixel !== pixels[0]);
}

async function compose(
  { title, sentence, layers }: ChartContent,
  provenance: readonly string[],
): Promise<{ readonly svg: string; readonly width: number; readonly height: number }> {
  const colors = getComputedStyle(document.documentElement);
  const color = (name: string) => colors.getPropertyValue(name).trim();
  const plot = flattened(layers);
  const width = plot.layout.width ?? 0;
  const height = plot.layout.height ?? 0;
  const inner = width;
  const says = wrap(sentence, inner);
  const from = provenance.flatMap((line) => wrap(line, inner * 1.3));
  const head = MARGIN + TITLE_SIZE + LINE * says.length + 16;
  const whole = {
    width: width + 2 * MARGIN,
    height: head + height + FOOT_LINE * from.length + MARGIN,
  };
  const drawn = await toImage(
    { data: [...plot.data], layout: plot.layout },
    { format: 'svg', width, height },
  );
  const chart = decodeURIComponent(drawn.slice(drawn.indexOf(',') + 1));
  const text = (words: string, x: number, y: number, style: string) =>
    `<text x="${x}" y="${y}" ${style}>${escaped(words)}</text>`;
  const lines = [
    text(title, MARGIN, MARGIN + TITLE_SIZE, `font-size="${TITLE_SIZE}" font-weight="600"`),
    ...says.map((words, i) =>
      text(words, MARGIN, MARGIN + TITLE_SIZE + LINE * (i + 1), 'font-size="13"'),
    ),
    ...from.map((words, i) =>
      text(
        words,
        MARGIN,
        head + height + FOOT_LINE * (i + 1),
        `font-size="${FOOT_SIZE}" fill="${color('--ink-3')}"`,
      ),
    ),
  ];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}">`,
    `<title>${escaped(title)}</title><desc>${escaped([sentence, ...provenance].join(' '))}</desc>`,
    `<defs><style>@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${await face()}) format("woff2")}</style></defs>`,
    `<rect width="100%" height="100%" fill="${color('--surface')}"/>`,
    `<g font-family="${FONT_FAMILY}" fill="${color('--ink')}">${lines.join('')}</g>`,
    `<g transform="translate(${MARGIN} ${head})">${chart}</g>`,
    '</svg>',
  ].join('');
  return { svg, ...whole };
}

/** Layers that were laid out over one another, as one figure: the upper one has the scales. */
function flattened(layers: readonly Figure[]): Figure {
  const [lowest, ...upper] = layers;
  if (lowest === undefined) throw new Error('The chart has not been laid out yet.');
  return upper.reduce(
    (below, above) => ({
      data: [...below.data, ...above.data],
      layout: { ...below.layout, ...above.layout, ...axes(below.layout, above.layout) },
    }),
    lowest,
  );
}

function axes(below: Partial<Layout>, above: Partial<Layout>): Partial<Layout> {
  return {
    xaxis: { ...below.xaxis, showticklabels: true, ...above.xaxis },
    yaxis: { ...below.yaxis, showticklabels: true, ...above.yaxis },
  };
}

/** Words in lines of about a width, at the size of a sentence. */
function wrap(text: string, width: number): string[] {
  const letters = Math.floor(width / 6.6);
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

let bundled: Promise<string> | null = null;

/** The typeface itself: a drawing that leaves the app cannot ask it for one. */
function face(): Promise<string> {
  bundled ??= fetch(inter)
    .then((response) => response.blob())
    .then(
      (blob) =>
        new Promise<string>((resolve, reject) => {
          const reader = new FileReader();
          reader.onload = () => resolve(String(reader.result));
          reader.onerror = () => reject(reader.error);
          reader.readAsDataURL(blob);
        }),
    );
  return bundled;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
