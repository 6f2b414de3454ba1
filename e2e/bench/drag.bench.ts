import { expect, test } from '../fixtures';
import { report } from './report';

/** One at 60 frames a second, in milliseconds. */
const FRAME = 1000 / 60;
const MOVES = 240;

interface Drag {
  /** From the event of the mouse to the paint of what it changed. */
  readonly lines: number[];
  /** Between paints while the drag lasts. */
  readonly frames: number[];
  /** From a move to a fan of those very assumptions; moves overtaken by a later one have none. */
  readonly fans: number[];
}

test('a drag of the mouse across a slider', async ({ app }) => {
  const { page } = app;
  const slider = page.getByRole('slider', { name: 'Cost growth', exact: true });
  await expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();
  await expect(page.locator('main footer')).toHaveText(/\d samples/);
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not on screen');

  await page.evaluate(() => {
    const chart = document.querySelector('.js-plotly-plot') as unknown as {
      on(event: string, listener: () => void): void;
    };
    const status = document.querySelector('footer');
    const drag = { lines: [] as number[], frames: [] as number[], fans: [] as number[] };
    Object.assign(window, { drag });
    let moved: number | null = null;
    let last: number | null = null;
    let held = false;
    let frame = 0;
    const onFrame = (now: number) => {
      if (held && frame > 0) drag.frames.push(now - frame);
      frame = held ? now : 0;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    window.addEventListener(
      'pointerdown',
      () => {
        held = true;
      },
      { capture: true },
    );
    window.addEventListener(
      'pointerup',
      () => {
        held = false;
      },
      { capture: true },
    );
    window.addEventListener(
      'input',
      (event) => {
        moved ??= event.timeStamp;
        last = event.timeStamp;
      },
      { capture: true },
    );
    const painted = (then: (now: number) => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(null);
      });
    chart.on('plotly_afterplot', () => {
      const current = !(status?.textContent ?? '').includes('updating');
      if (moved !== null) {
        const from = moved;
        moved = null;
        painted((now) => drag.lines.push(now - from));
      }
      if (current && last !== null) {
        const from = last;
        last = null;
        painted((now) => drag.fans.push(now - from));
      }
    });
  });

  const y = box.y + box.height / 2;
  const middle = box.x + box.width / 2;
  await page.mouse.move(middle, y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    // There and back over most of the slider, about as fast as a hand does.
    const share = Math.sin((move / MOVES) * 4 * Math.PI);
    await page.mouse.move(middle + share * box.width * 0.4, y);
    await page.waitForTimeout(FRAME / 2);
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
  const drag = await page.evaluate(() => (window as unknown as { drag: Drag }).drag);
  const lost = drag.frames.map((gap) => Math.max(0, Math.round(gap / FRAME) - 1));
  const dropped = lost.reduce((sum, count) => sum + count, 0);
  report('drag-input-to-lines', drag.lines);
  report('drag-input-to-fan-10000', drag.fans);
  report('drag-frames', drag.frames, {
    dropped,
    dropped_share: Math.round((1000 * dropped) / (dropped + drag.frames.length)) / 1000,
  });
});
