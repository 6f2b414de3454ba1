import type { ChartContent } from '../plot/chart-content';
import { flattenedFigure } from '../plot/flattened';
import { FONT_FAMILY } from '../plot/theme';
import { rasteriseSvg, type SvgDrawing } from './rasterise';
import { escapedMarkup, figureSvg, typefaceRule } from './svg-parts';

const MARGIN = 24;
const TITLE_SIZE = 15;
const LINE = 20;
const FOOT_SIZE = 11;
const FOOT_LINE = 15;
/** Pixels of the image to one of the chart: sharp on paper and on dense screens. */
const DENSITY = 2;

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
  const title = { x: MARGIN, y: MARGIN, width: 2 * TITLE_SIZE, height: 2 * TITLE_SIZE };
  return rasteriseSvg(await compose(content, provenance), DENSITY, title);
}

async function compose(
  { title, sentence, layers }: ChartContent,
  provenance: readonly string[],
): Promise<SvgDrawing> {
  const colors = getComputedStyle(document.documentElement);
  const color = (name: string) => colors.getPropertyValue(name).trim();
  const plot = flattenedFigure(layers);
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
  const chart = await figureSvg(plot);
  const text = (words: string, x: number, y: number, style: string) =>
    `<text x="${x}" y="${y}" ${style}>${escapedMarkup(words)}</text>`;
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
    `<title>${escapedMarkup(title)}</title><desc>${escapedMarkup([sentence, ...provenance].join(' '))}</desc>`,
    `<defs><style>${await typefaceRule()}</style></defs>`,
    `<rect width="100%" height="100%" fill="${color('--surface')}"/>`,
    `<g font-family="${FONT_FAMILY}" fill="${color('--ink')}">${lines.join('')}</g>`,
    `<g transform="translate(${MARGIN} ${head})">${chart}</g>`,
    '</svg>',
  ].join('');
  return { svg, ...whole };
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
