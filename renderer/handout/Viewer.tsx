import { useEffect, useState } from 'react';
import { PAGE_SIZE } from '#shared/briefing/layout/page';
import { ScaledPage, scaleToFit } from '../slides/ScaledPage';
import { SlideChart } from '../slides/SlideChart';
import { SlidePage } from '../slides/SlidePage';
import type { ColorScheme } from '../ui/colour/palette';
import { Paragraphs } from './Paragraphs';
import classes from './Viewer.module.css';
import type { ViewerData } from './viewer-data';

/** A briefing to be read from top to bottom, or page by page with the keys. */
export function Viewer({ data }: { data: ViewerData }) {
  const { pages, drawings, foot } = data;
  const [scheme, setScheme] = useState<ColorScheme>(() => preferred(data.colorScheme));
  const [current, setCurrent] = useState(0);
  const [filled, setFilled] = useState(false);
  const scale = useScale(filled);

  useEffect(() => {
    document.documentElement.dataset.mantineColorScheme = scheme;
  }, [scheme]);

  useEffect(() => {
    const changed = () => setFilled(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);

  useEffect(() => {
    const go = (to: number) => {
      const page = Math.min(pages.length - 1, Math.max(0, to));
      setCurrent(page);
      document.getElementById(`page-${page + 1}`)?.scrollIntoView({ block: 'start' });
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === ' ' && isPressed(event.target)) return;
      const to = targetOf(event.key, current, pages.length);
      if (to === null) return;
      event.preventDefault();
      go(to);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [current, pages.length]);

  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting);
        if (seen !== undefined) setCurrent(Number(seen.target.id.slice('page-'.length)) - 1);
      },
      { rootMargin: '-45% 0px -45% 0px' },
    );
    for (const page of document.querySelectorAll('[id^="page-"]')) watch.observe(page);
    return () => watch.disconnect();
  }, []);

  return (
    <>
      <nav className={classes.bar} aria-label="Briefing">
        <span className={classes.name}>{data.title}</span>
        <output>{`${current + 1} / ${pages.length}`}</output>
        <button type="button" onClick={() => setScheme(scheme === 'dark' ? 'light' : 'dark')}>
          {scheme === 'dark' ? 'Light' : 'Dark'}
        </button>
        <button type="button" onClick={() => void document.documentElement.requestFullscreen()}>
          Full screen
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </nav>
      <main className={filled ? classes.filled : classes.pages}>
        {pages.map((page, i) => (
          <article
            key={`${page.slide.id} ${page.part}`}
            id={`page-${i + 1}`}
            className={classes.place}
            hidden={filled && i !== current}
          >
            <div className={classes.frame}>
              <ScaledPage scale={scale}>
                <SlidePage
                  page={page}
                  number={`${i + 1} / ${pages.length}`}
                  foot={foot}
                  heading="h1"
                  chart={(box, k) => (
                    <SlideChart box={box} drawing={drawings[scheme][i]?.[k] ?? null} />
                  )}
                />
              </ScaledPage>
            </div>
            {page.part === 1 && page.slide.notes !== '' && !filled && (
              <details className={classes.notes}>
                <summary>Notes</summary>
                <Paragraphs text={page.slide.notes} />
              </details>
            )}
          </article>
        ))}
      </main>
      <footer className={classes.from}>
        <Paragraphs text={data.provenance.join('\n')} />
        <p>Headroom opens this page again as the scenario it was made from.</p>
      </footer>
    </>
  );
}

/** Whether the space bar presses what has the focus. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary') !== null;
}

/** Where a key leads; null for one that leads nowhere. */
function targetOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return current + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The reader's own choice of colours counts, unless their system has none. */
function preferred(made: ColorScheme): ColorScheme {
  if (matchMedia('(prefers-color-scheme: dark)').matches) return 'dark';
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : made;
}

/** How large a page is shown: as wide as the window allows, or filling the screen. */
function useScale(filled: boolean): number {
  const [size, setSize] = useState({ width: innerWidth, height: innerHeight });
  useEffect(() => {
    const resized = () => setSize({ width: innerWidth, height: innerHeight });
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  if (filled) return scaleToFit(size);
  return Math.max(0.25, Math.min(1.25, (size.width - 48) / PAGE_SIZE.width));
}
