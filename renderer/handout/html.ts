import type { Briefed } from '#shared/briefing/handout/briefed';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { provenanceLine, provenanceOf } from '#shared/briefing/handout/provenance';
import { pagesOf } from '#shared/briefing/layout/pages';
import { embedScenario, inertJson } from '#shared/document/file/embedded';
import { dataUrl, escapedMarkup } from '../charts/export/svg-parts';
import { pageDrawings } from '../slides/charts/page-drawings';
import { facePartsOf } from './face-parts';
import { VIEWER_DATA_ID, type ViewerData } from './viewer-data';

/**
 * The briefing as one file that opens anywhere without a network: viewer, charts, typeface and the
 * scenario itself inside. Its policy lets this one script and these styles run and nothing else.
 */
export async function webPageOf(
  job: HandoutJob,
  briefed: Briefed,
  onProgress: (share: number) => void,
): Promise<Uint8Array> {
  const pages = pagesOf(briefed.slides);
  const scenarios = briefed.runs.map(({ scenario }) => scenario);
  const draw = (scheme: 'light' | 'dark') =>
    pages.map((page) => pageDrawings(page, briefed.story, scheme));
  const data: ViewerData = {
    title: scenarios.map(({ name }) => name).join(' / '),
    foot: provenanceLine(scenarios, job.made),
    provenance: provenanceOf(scenarios, job.made),
    colorScheme: job.colorScheme,
    pages: pages.map((page) =>
      job.notes ? page : { ...page, slide: { ...page.slide, notes: '' } },
    ),
    drawings: { light: draw('light'), dark: draw('dark') },
  };
  const written = inertJson(JSON.stringify(data, shortNumbers));
  onProgress(0.4);
  const script = (await textOf('/viewer/viewer.js')).replaceAll('</script', '<\\/script');
  const style = `${await faces(written)}${await textOf('/viewer/viewer.css')}`.replaceAll(
    '</style',
    '<\\/style',
  );
  onProgress(0.8);
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(style)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Headroom">',
    `<meta name="description" content="${escapedMarkup(data.provenance.join('; '))}">`,
    '<meta id="plotly.js-style-global" class="no-inline-styles">',
    `<title>${escapedMarkup(data.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    `<noscript>${words(data)}</noscript>`,
    embedScenario(job.scenario),
    `<script type="application/json" id="${VIEWER_DATA_ID}">${written}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return new TextEncoder().encode(page);
}

/** Where no script runs there are the titles, and where to read on. */
function words({ pages, provenance }: ViewerData): string {
  const titles = pages
    .filter(({ part }) => part === 1)
    .map(({ title }) => `<li>${escapedMarkup(title.text)}</li>`);
  const from = provenance.map((line) => `<p>${escapedMarkup(line)}</p>`);
  return `<ol>${titles.join('')}</ol>${from.join('')}<p>The slides themselves need JavaScript.</p>`;
}

/** No screen shows more digits of a line than these. */
function shortNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(7))
    : value;
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A part of the app is missing: ${url}`);
  return response.text();
}

/** The app's face with the letters of a text. */
async function faces(text: string): Promise<string> {
  const rules = facePartsOf(text).map(async ({ variable, range }) => {
    const data = await dataUrl(await (await fetch(variable)).blob());
    return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${data}) format("woff2");unicode-range:${range}}`;
  });
  return (await Promise.all(rules)).join('');
}

/** The hash by which a policy knows an element of the page. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
