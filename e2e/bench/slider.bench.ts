import { expect, test } from '../fixtures';
import { report } from './report';

const MOVES = 60;

interface Moves {
  readonly lines: number[];
  readonly fan: number[];
}

test('from a slider move to painted lines and to the painted fan', async ({ app }) => {
  const { page } = app;
  const slider = page.getByRole('slider', { name: 'Cost growth', exact: true });
  await expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();
  await expect(page.locator('main footer')).toHaveText(/\d samples/);

  // Runs in the page: what Plotly says it has drawn, and the frame after, is what is seen.
  await page.evaluate(() => {
    const chart = document.querySelector('.js-plotly-plot') as unknown as {
      on(event: string, listener: () => void): void;
    };
    const status = document.querySelector('footer');
    const moves = { lines: [] as number[], fan: [] as number[] };
    Object.assign(window, { moves });
    let moved = 0;
    let waiting: 'none' | 'lines' | 'fan' = 'none';
    window.addEventListener(
      'keydown',
      (event) => {
        moved = event.timeStamp;
        waiting = 'lines';
      },
      { capture: true },
    );
    chart.on('plotly_afterplot', () => {
      const drawn = waiting;
      const current = !(status?.textContent ?? '').includes('updating');
      if (drawn === 'none' || (drawn === 'fan' && !current)) return;
      const from = moved;
      waiting = drawn === 'lines' && !current ? 'fan' : 'none';
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const time = performance.now() - from;
          if (drawn === 'lines') moves.lines.push(time);
          if (drawn === 'fan' || current) moves.fan.push(time);
        };
        port2.postMessage(null);
      });
    });
  });

  await slider.focus();
  for (let move = 1; move <= MOVES; move++) {
    await page.keyboard.press(move % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction(
      (count) => (window as unknown as { moves: Moves }).moves.fan.length >= count,
      move,
    );
  }
  const moves = await page.evaluate(() => (window as unknown as { moves: Moves }).moves);
  report('slider-to-lines', moves.lines);
  report('slider-to-fan-10000', moves.fan);
});
