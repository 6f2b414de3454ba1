import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { ComparePage } from '../pages/compare.page';
import { LibraryPage } from '../pages/library.page';
import type { RunningApp } from '../support/running-app';
import { scenarioText } from '../support/scenario-file';
import { type Held, holdings } from './holdings';
import { quantile, report } from './report';

const FILES = 5000;
const QUARTERS = 4;
/** Scenarios worked on in a quarter, and assumptions moved in each: a hundred in the hour. */
const ROUNDS = 5;
const MOVED = 5;
const COMPARED = 4;
const SCREENS = ['Compare', 'Briefing', 'Library', 'Workbench'] as const;

interface Quarter {
  /** From the event of a drag or a key to the paint of what it changed. */
  readonly changes: number[];
  /** From the choice of a scenario in the library to its name in the workbench. */
  readonly opened: number[];
  readonly switched: number[];
  readonly saved: number[];
  readonly held: Held;
}

test('an hour of use: as quick and as light at its end as at its beginning', async ({
  launch,
  places,
}) => {
  test.setTimeout(1_200_000);
  await mkdir(places.library, { recursive: true });
  for (let n = 0; n < FILES; n++) {
    await writeFile(join(places.library, `${n}.headroom.json`), planText(n));
  }
  const app = await launch();
  await expect(app.page.locator('main footer')).toHaveText(/\d samples/);
  await app.workbench.pressLibrary();
  await expect(new LibraryPage(app.page).state).toContainText('5,000 in');
  await app.page.getByRole('button', { name: 'Workbench', exact: true }).click();
  const compare = await ComparePage.open(app.page);
  for (let n = 1; (await compare.members.count()) < COMPARED; n++) await compare.add(nameOf(n));

  const quarters: Quarter[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const times = { changes: [], opened: [], switched: [], saved: [] };
    for (let round = 0; round < ROUNDS; round++) {
      await work(app, quarter * ROUNDS + round, times);
    }
    quarters.push({ ...times, held: await holdings(app) });
  }
  const first = quarters[0];
  const last = quarters.at(-1);
  if (first === undefined || last === undefined) throw new Error('Nothing was measured');
  for (const what of ['changes', 'opened', 'switched', 'saved'] as const) {
    report(`hour-${what}-first-quarter`, first[what]);
    report(`hour-${what}-last-quarter`, last[what], {
      times_first: ratio(quantile(last[what], 0.5), quantile(first[what], 0.5)),
      p95_times_first: ratio(quantile(last[what], 0.95), quantile(first[what], 0.95)),
      ...(what === 'changes' ? heldFigures(first.held, last.held) : {}),
    });
  }
});

function heldFigures(first: Held, last: Held): Record<string, number> {
  return {
    page_mb_first: first.pageMb,
    page_mb_last: last.pageMb,
    main_mb_first: first.mainMb,
    main_mb_last: last.mainMb,
    nodes_first: first.nodes,
    nodes_last: last.nodes,
    listeners_first: first.listeners,
    listeners_last: last.listeners,
  };
}

/** One scenario is found, opened, changed, looked at from every side, and saved. */
async function work(
  { page, workbench }: RunningApp,
  round: number,
  times: Pick<Quarter, 'changes' | 'opened' | 'switched' | 'saved'>,
): Promise<void> {
  const library = new LibraryPage(page);
  await show(page, 'Library');
  const name = nameOf(round * 97 + 11);
  await library.search.fill(name);
  await expect(library.entry(name).first()).toBeVisible();
  const chosen = performance.now();
  await library.open(name);
  await expect(workbench.name).toHaveValue(name);
  times.opened.push(performance.now() - chosen);

  await expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();
  await page.evaluate(watchChanges);
  const sliders = workbench.assumptions.getByRole('slider');
  const count = await sliders.count();
  for (let moved = 0; moved < MOVED; moved++) {
    const slider = sliders.nth((round * MOVED + moved) % count);
    await slider.scrollIntoViewIfNeeded();
    await drag(page, slider);
  }
  await workbench.setAssumption('Cost growth', String(2 + (round % 10) / 20));
  for (let back = 0; back < 4; back++) await page.keyboard.press('ControlOrMeta+z');
  for (let forth = 0; forth < 3; forth++) await page.keyboard.press('ControlOrMeta+Shift+z');
  times.changes.push(...(await page.evaluate(() => (window as unknown as Watched).changes)));

  for (const screen of SCREENS) {
    const pressed = performance.now();
    await show(page, screen);
    times.switched.push(performance.now() - pressed);
  }
  const pressed = performance.now();
  await page.keyboard.press('ControlOrMeta+s');
  await expect(workbench.savedState).toContainText('Saved in');
  times.saved.push(performance.now() - pressed);
}

async function show(page: Page, screen: (typeof SCREENS)[number]): Promise<void> {
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await screens.getByRole('button', { name: screen }).click();
  const shown = {
    Library: page.getByRole('grid', { name: 'Scenarios' }).locator('[data-handle]'),
    Workbench: page.locator('.js-plotly-plot .main-svg'),
    Compare: page.getByRole('list', { name: 'Scenarios compared' }).getByRole('listitem'),
    Briefing: page.getByRole('article'),
  }[screen];
  await expect(shown.first()).toBeVisible();
}

async function drag(page: Page, slider: ReturnType<Page['locator']>): Promise<void> {
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not on screen');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.15 * Math.sin(step / 2)), y);
  }
  await page.mouse.up();
}

interface Watched {
  changes: number[];
}

/** Runs in the page: the times of what is changed from now on, on the chart that is there now. */
function watchChanges(): void {
  const chart = document.querySelector('.js-plotly-plot') as unknown as {
    on(event: string, listener: () => void): void;
  };
  const changes: number[] = [];
  Object.assign(window, { changes });
  let moved: number | null = null;
  const note = ({ timeStamp }: Event) => {
    moved ??= timeStamp;
  };
  const options = { capture: true };
  document.querySelector('aside')?.addEventListener('input', note, options);
  chart.on('plotly_afterplot', () => {
    if (moved === null) return;
    const from = moved;
    moved = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => changes.push(performance.now() - from);
      port2.postMessage(null);
    });
  });
}

function nameOf(n: number): string {
  return `Plan ${String(n).padStart(4, '0')}`;
}

function planText(n: number): string {
  return scenarioText({
    id: `3b3f1c4e-6f0a-4d2c-9a57-${n.toString(16).padStart(12, '0')}`,
    name: nameOf(n),
    // Few results for many scenarios: what the hour itself adds is seen, not what the library lacked.
    assumptions: { costGrowth: { value: 2 + (n % 20) / 20 } },
  });
}

function ratio(a: number, b: number): number {
  return Math.round((100 * a) / b) / 100;
}
