import { createRoot } from 'react-dom/client';
import { requireValue } from '#shared/base/assert';
import type { Briefed } from '#shared/briefing/handout/briefed';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { provenanceLine } from '#shared/briefing/handout/provenance';
import { pagesOf } from '#shared/briefing/layout/pages';
import type { PlotFigure } from '../charts/plot/figure';
import { pageDrawings } from '../slides/charts/page-drawings';
import type { SlideDrawing } from '../slides/charts/slide-drawing';
import { SlideChart } from '../slides/SlideChart';
import { SlidePage } from '../slides/SlidePage';
import { Paragraphs } from './Paragraphs';
import classes from './pdf.module.css';

/** Lays the pages into the document; resolves when every chart on them stands there. */
export async function layOutPages(
  job: HandoutJob,
  briefed: Briefed,
  onProgress: (share: number) => void,
): Promise<void> {
  const pages = pagesOf(briefed.slides);
  const scenarios = briefed.runs.map(({ scenario }) => scenario);
  const drawings = pages.map((page) =>
    pageDrawings(page, briefed.story, job.colorScheme).map(
      (drawing) => drawing && withoutShadows(drawing),
    ),
  );
  const expected = drawings.flat().filter((drawing) => drawing !== null).length;
  document.title = scenarios.map(({ name }) => name).join(' / ');
  let drawn = 0;
  await new Promise<void>((resolve) => {
    const settle = () => {
      onProgress(drawn / Math.max(1, expected));
      if (drawn >= expected) resolve();
    };
    const onDrawn = () => {
      drawn += 1;
      settle();
    };
    const foot = provenanceLine(scenarios, job.made);
    createRoot(requireValue(document.getElementById('root'), '#root')).render(
      <main>
        {pages.map((page, i) => (
          <div key={`${page.slide.id} ${page.part}`} className={classes.sheet}>
            <SlidePage
              page={page}
              number={`${i + 1} / ${pages.length}`}
              foot={foot}
              heading="h1"
              chart={(box, k) => (
                <SlideChart box={box} drawing={drawings[i]?.[k] ?? null} onDrawn={onDrawn} />
              )}
            />
            {job.notes && page.part === 1 && page.slide.notes !== '' && (
              <aside className={classes.notes} aria-label="Notes">
                <Paragraphs text={page.slide.notes} />
              </aside>
            )}
          </div>
        ))}
      </main>,
    );
    settle();
  });
  await document.fonts.ready;
}

const UNSEEN = '0 0 0 transparent';

/**
 * A blurred shadow would turn what lies behind the letters into pixels: one that is not seen marks those
 * that get an outline in its place (see the style sheet).
 */
function withoutShadows(drawing: SlideDrawing): SlideDrawing {
  const { figure } = drawing;
  const data = figure.data.map((trace) => {
    if (!('textfont' in trace)) return trace;
    const { shadow = '' } = { ...trace.textfont } as { readonly shadow?: string };
    const outlined = !shadow.includes('transparent');
    return { ...trace, textfont: { ...trace.textfont, shadow: outlined ? UNSEEN : 'none' } };
  }) as PlotFigure['data'];
  return { ...drawing, figure: { ...figure, data } };
}
