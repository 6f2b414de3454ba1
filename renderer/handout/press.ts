import '../ui/colour/theme.css';
import './press.css';
import { assertNever } from '#shared/base/assert';
import { messageOf } from '#shared/base/error-message';
import type { Briefed } from '#shared/briefing/handout/briefed';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { markdownOf } from '#shared/briefing/handout/markdown';
import { workbookOf } from '#shared/briefing/handout/workbook';
import { PRESS_BRIDGE, type PressApi } from '#shared/ipc/press';
import { briefInWorkers } from './brief-in-workers';
import { loadPaperFaces } from './paper-faces';

declare global {
  interface Window {
    readonly [PRESS_BRIDGE]?: PressApi;
  }
}

/** The window that nobody sees: makes one handout from its job, and hands it over. */
async function press(api: PressApi): Promise<void> {
  const job = await api.job();
  document.documentElement.dataset.mantineColorScheme = job.colorScheme;
  await loadPaperFaces(job.scenario);
  const say = (share: number, doing: string) => void api.progress({ share, doing });
  const briefed = await briefInWorkers(job, (share) => say(0.5 * share, 'Running the model'));
  const drawing = (share: number) => say(0.5 + 0.45 * share, 'Laying out the slides');
  const bytes = await bytesOf(job, briefed, drawing);
  await (bytes === null ? api.laidOut() : api.done(bytes));
}

/** The file; null for one that is printed from the pages in this window. */
async function bytesOf(
  job: HandoutJob,
  briefed: Briefed,
  onProgress: (share: number) => void,
): Promise<Uint8Array | null> {
  switch (job.format) {
    case 'pdf': {
      const { layOutPages } = await import('./pdf');
      await layOutPages(job, briefed, onProgress);
      return null;
    }
    case 'pptx': {
      const { presentationOf } = await import('./pptx/presentation');
      return presentationOf(job, briefed, onProgress);
    }
    case 'html': {
      const { webPageOf } = await import('./html');
      return webPageOf(job, briefed, onProgress);
    }
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx');
      return xlsxOf(workbookOf(briefed));
    }
    case 'md':
      return new TextEncoder().encode(markdownOf(briefed));
    default:
      return assertNever(job.format);
  }
}

const api = window[PRESS_BRIDGE];
if (api === undefined) throw new Error('The preload script did not run.');
press(api).catch((error: unknown) => api.failed(messageOf(error)));
