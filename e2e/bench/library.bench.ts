import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { LibraryPage } from '../pages/library.page';
import { scenarioText } from '../support/scenario-file';
import { report } from './report';

const FILES = 5000;
const WORDS = ['Scarce', 'Slow', 'Fast', 'Open', 'Late', 'Steady', 'Broken', 'Bold'];
/** One at 60 frames a second, in milliseconds. */
const FRAME = 1000 / 60;

interface Times {
  readonly first: number[];
  readonly search: number[];
  readonly frames: number[];
}

test('five thousand scenarios: first paint, search, scroll', async ({ launch, places }) => {
  await mkdir(places.library, { recursive: true });
  for (let n = 0; n < FILES; n++) {
    await writeFile(join(places.library, `${n}.headroom.json`), planText(n));
  }

  // The first start has to read them all, the second finds what was read.
  for (const start of ['cold', 'warm'] as const) {
    const app = await launch();
    const { page } = app;
    await expect(page.getByText(/\d samples/).first()).toBeVisible();
    await page.evaluate(watch);
    const times = () => page.evaluate(() => (window as unknown as { times: Times }).times);
    await app.workbench.pressLibrary();
    const library = new LibraryPage(page);
    await expect(library.entries.first()).toBeVisible();
    await page.waitForFunction(
      () => (window as unknown as { times: Times }).times.first.length === 1,
    );
    const pressed = Date.now();
    await expect(library.state).toHaveText(`5,000 in Documents/Headroom`);
    report(`library-5000-${start}-first-paint`, (await times()).first, {
      all_read_after_ms: Date.now() - pressed,
    });
    // What was read is written for the next start.
    if (start === 'cold') {
      await app.pressCloseAndWait();
      continue;
    }

    // Headlines are computed meanwhile, as they are for whoever opens a new library.
    await library.search.focus();
    for (const key of 'plan 123 team') await page.keyboard.press(key === ' ' ? 'Space' : key);
    for (let n = 0; n < 13; n++) await page.keyboard.press('Backspace');
    report('library-5000-search-key-to-paint', (await times()).search);

    await library.shelf.evaluate(scroll);
    const { frames } = await times();
    const lost = frames.map((gap) => Math.max(0, Math.round(gap / FRAME) - 1));
    const dropped = lost.reduce((sum, count) => sum + count, 0);
    report('library-5000-scroll-frames', frames, {
      dropped,
      dropped_share: Math.round((1000 * dropped) / (dropped + frames.length)) / 1000,
    });
  }
});

function planText(n: number): string {
  return scenarioText({
    id: `3b3f1c4e-6f0a-4d2c-9a57-${n.toString(16).padStart(12, '0')}`,
    name: `${WORDS[n % WORDS.length]} plan ${n}`,
    description: `What if chips, money and power go as in plan ${n} of the review?`,
    tags: [`team ${n % 20}`],
    author: `Author ${n % 40}`,
    assumptions: { costGrowth: { value: 1.5 + (n % 500) / 250 } },
  });
}

/** Runs in the page: from a click or a key to the paint of what it brought about. */
function watch(): void {
  const times: Times = { first: [], search: [], frames: [] };
  Object.assign(window, { times });
  const painted = (then: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('[data-handle]') === null) return;
        observer.disconnect();
        painted((now) => times.first.push(now - timeStamp));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    },
    { capture: true, once: true },
  );
  let typed = 0;
  window.addEventListener('keydown', ({ timeStamp }) => {
    typed = timeStamp;
  });
  window.addEventListener('input', () => {
    const from = typed;
    painted((now) => times.search.push(now - from));
  });
}

/** Runs in the page: scrolls through a good part of the library, faster than a hand does. */
async function scroll(shelf: Element): Promise<void> {
  const { frames } = (window as unknown as { times: Times }).times;
  const frame = () => new Promise<number>((resume) => requestAnimationFrame(resume));
  let last = await frame();
  for (let step = 0; step < 300; step++) {
    shelf.scrollTop += 90;
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
}
