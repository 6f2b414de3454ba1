import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import { axeFindings } from '../../support/axe';
import { place, scenarioText } from '../../support/scenario-file';
import { outsideIn } from '../../support/words';

const NAME = 'For the cabinet';

async function openBriefing(page: Page) {
  await expect(page.getByRole('textbox', { name: 'Scenario name' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+b');
  const list = page.getByRole('list', { name: 'Slides' });
  await expect(list.getByRole('listitem').first()).toContainText('AGI');
  return {
    list,
    items: list.getByRole('listitem'),
    slide: page.getByRole('article'),
    item: (name: string) => list.getByRole('button', { name }),
  };
}

interface Kept {
  readonly briefing: {
    readonly slides: readonly {
      readonly kind: string;
      readonly hidden?: boolean;
      readonly title?: { readonly text: string; readonly insteadOf: string };
    }[];
  };
  readonly assumptions: Readonly<Record<string, unknown>>;
}

test.describe('a briefing', () => {
  test('is put together, kept in the file step by step, and says when a title went stale', async ({
    launch,
    places,
  }) => {
    const path = await place(
      join(places.library, `${NAME}.headroom.json`),
      scenarioText({ name: NAME }),
    );
    const { page, workbench } = await launch({ files: [path] });
    await expect(workbench.name).toHaveValue(NAME);
    const { items, slide, item, list } = await openBriefing(page);
    await expect(items).toHaveCount(10);

    // A title of one's own takes the place of the finding.
    await item('What limits compute').click();
    await expect(slide.getByRole('heading', { level: 2 })).toHaveText(
      /^On the central path \w+ stops? the spending trend from 20/,
    );
    await expect(slide.locator('.main-svg').first()).toBeVisible();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Money runs out first');
    await title.press('Enter');
    await expect(slide.getByRole('heading', { level: 2 })).toHaveText('Money runs out first');
    await page.getByRole('textbox', { name: 'Notes' }).fill('Say who pays.');

    // Order, by keyboard and by hand.
    await item('What limits compute').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(items.first()).toContainText('Money runs out first');
    await items.nth(4).dragTo(items.nth(1));
    await expect(items.nth(1)).toContainText('Tiers and release');

    await item('Release risk').click();
    await page.getByRole('button', { name: 'Hide' }).click();
    await expect(item('Release risk')).toContainText('hidden');
    await item('History and limits').click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(items).toHaveCount(9);
    await page.getByRole('button', { name: 'Add a slide' }).click();
    await page.getByRole('menuitem', { name: 'Text of your own' }).click();
    await title.fill('What we ask for');
    await title.press('Enter');
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Two things.\nNow.');
    await expect(slide.getByText('Two things.')).toBeVisible();
    // Lines that say the same stay as many as there are, wherever they go.
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    const lines = slide.locator('[data-box] p');
    await text.fill('Again.\nNow.\nAgain.');
    await expect(lines).toHaveText(['Again.', 'Now.', 'Again.']);
    await text.fill('Now.\nAgain.\nAgain.');
    await expect(lines).toHaveText(['Now.', 'Again.', 'Again.']);
    await expect(items).toHaveCount(10);

    await item('What limits compute').click();
    await page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(async () => (JSON.parse(await readFile(path, 'utf8')) as Kept).briefing.slides.length)
      .toBe(10);
    const { briefing } = JSON.parse(await readFile(path, 'utf8')) as Kept;
    expect(briefing.slides[0]).toMatchObject({
      kind: 'ceilings',
      notes: 'Say who pays.',
      title: {
        text: 'Money runs out first',
        insteadOf: expect.stringMatching(/stops? the spending trend/),
      },
    });
    expect(briefing.slides.find(({ kind }) => kind === 'releaseRisk')?.hidden).toBe(true);
    expect(briefing.slides.some(({ kind }) => kind === 'history')).toBe(false);

    // The numbers change under the title.
    await page.getByRole('button', { name: 'Workbench' }).click();
    await workbench.setAssumption('Cost growth', '2');
    await page.keyboard.press('ControlOrMeta+Shift+b');
    await expect(item('What limits compute')).toContainText('check the title');
    await expect(page.getByRole('alert')).toContainText('The numbers have changed');
    await page.getByRole('button', { name: 'It still holds' }).click();
    await expect(list).not.toContainText('check the title');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(item('What limits compute')).toContainText('check the title');
    await page.getByRole('button', { name: 'Use the finding' }).click();
    await expect(slide.getByRole('heading', { level: 2 })).toHaveText(/stops? the spending trend/);
  });

  test('keeps a title that is being typed when the finding comes in under it', async ({
    launch,
    places,
  }) => {
    const path = await place(
      join(places.library, `${NAME}.headroom.json`),
      scenarioText({ name: NAME, samples: 3000 }),
    );
    const { page, workbench } = await launch({ files: [path] });
    await expect(workbench.name).toHaveValue(NAME);
    const { item, slide } = await openBriefing(page);
    await item('What would change our mind').click();
    const title = page.getByRole('textbox', { name: 'Title' });
    const waiting = 'What would change our mind is being worked out';
    await expect(title).toHaveValue(waiting);
    const heading = slide.getByRole('heading', { level: 2 });
    await title.fill('What would have to be');
    await expect(heading).not.toHaveText(waiting);
    await expect(title).toHaveValue('What would have to be');
    await title.press('Enter');
    await expect(heading).toHaveText('What would have to be');

    // Taken back, it is as it was.
    await title.fill('Nothing');
    await title.press('Escape');
    await expect(title).toHaveValue('What would have to be');
  });

  test('is presented with keys and clickers, and read by who speaks', async ({ app }) => {
    const { page } = app;
    const { slide } = await openBriefing(page);
    const heading = slide.first().getByRole('heading', { level: 2 });
    const said = page.getByRole('main', { name: 'Presentation' }).getByRole('status');
    const fullScreen = () =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.isFullScreen(),
      );
    await page.keyboard.press('F5');
    await expect(said).toHaveText(/^Slide 1 of 10/);
    await expect.poll(fullScreen).toBe(true);
    for (const [key, number] of [
      ['PageDown', 2],
      ['ArrowRight', 3],
      ['Space', 4],
      ['PageUp', 3],
      ['ArrowLeft', 2],
      ['End', 10],
      ['PageDown', 10],
      ['Home', 1],
      ['ArrowLeft', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(said).toHaveText(new RegExp(`^Slide ${number} of 10`));
    }
    // Everything that is on a slide is seen.
    for (let number = 1; number <= 10; number += 1) {
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
      await expect(said).toHaveText(new RegExp(`^Slide ${number} of 10`));
      expect.soft(await outsideIn(slide), `cut on slide ${number}`).toEqual([]);
    }

    await page.keyboard.type('10');
    await expect(page.getByText('Slide 10 ⏎')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(said).toHaveText(/^Slide 10 of 10/);
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText(/^The closed frontier has AGI/);

    // The chart is live: a click keeps the values of its year in the sentence's place, another puts it back.
    const plot = slide.locator('figure [role=img]');
    await expect(slide.locator('.main-svg').first()).toBeVisible();
    const sentence = slide.locator('figcaption p');
    await expect(sentence).toHaveText(/^Closed frontier: median/);
    const box = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.4];
    await page.mouse.click(x, y);
    await page.mouse.move(10, 10);
    await expect(sentence).toHaveText(/^By 20\d\d: closed frontier \d/);
    await page.mouse.click(x, y);
    await page.mouse.move(10, 10);
    await expect(sentence).toHaveText(/^Closed frontier: median/);

    await page.keyboard.press('b');
    await expect(slide).toHaveCount(0);
    await page.keyboard.press('.');
    await expect(heading).toBeVisible();

    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Curves rise');
    await expect(page.getByRole('region', { name: 'Next slide' })).toContainText('threshold');
    await expect(page.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
    await page.keyboard.press('PageDown');
    await expect(said).toHaveText(/^Slide 4 of 10/);

    await page.keyboard.press('Escape');
    await expect(page.getByRole('main', { name: 'Briefing' })).toBeVisible();
    await expect.poll(fullScreen).toBe(false);
    // Where one left off is where one is.
    await expect(page.getByRole('button', { name: 'What the threshold sees' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  test('on a second screen shows who speaks the notes, and lets nothing else be asked there', async ({
    app,
  }) => {
    const { page, electron } = app;
    // The machine of a test has one screen: a second is put beside it.
    await electron.evaluate(({ screen }) => {
      const displays = screen.getAllDisplays();
      const [first] = displays;
      if (first === undefined) throw new Error('There is no screen.');
      const second = { ...first, id: first.id + 1 };
      screen.getAllDisplays = () => [...displays, second];
    });
    await openBriefing(page);
    const opened = app.nextWindow();
    await page.keyboard.press('F5');
    const speaker = await opened;
    const said = page.getByRole('main', { name: 'Presentation' }).getByRole('status');
    await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(/^AGI in 20/);
    await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('medians');
    await expect(speaker.getByRole('region', { name: 'Next slide' })).toContainText(
      'the spending trend',
    );
    await expect(speaker.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
    expect(await axeFindings(speaker)).toEqual([]);

    await speaker.getByRole('button', { name: 'Next' }).click();
    await expect(said).toHaveText(/^Slide 2 of 10/);
    await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(
      /^On the central path \w+ stops? the spending trend from/,
    );
    await speaker.keyboard.press('PageUp');
    await expect(said).toHaveText(/^Slide 1 of 10/);
    await speaker.keyboard.press('b');
    await expect(page.getByRole('article')).toHaveCount(0);

    const refused = (of: Page, method: 'listLibrary' | 'getPresented') =>
      of.evaluate(
        (name) =>
          window.headroom[name]().then(
            () => 'answered',
            (error: Error) => error.message,
          ),
        method,
      );
    expect(await refused(speaker, 'listLibrary')).toContain('unknown caller');
    expect(await refused(page, 'getPresented')).toContain('unknown caller');
    expect(await speaker.evaluate(() => [typeof globalThis.process])).toEqual(['undefined']);

    await speaker.getByRole('button', { name: 'End' }).click();
    await expect(page.getByRole('main', { name: 'Briefing' })).toBeVisible();
    await expect.poll(() => electron.windows().length).toBe(1);
  });

  test('tries out an assumption before the audience and keeps nothing of it', async ({
    launch,
    places,
  }) => {
    const slides = [
      { id: 'ceilings', kind: 'ceilings', live: 'costGrowth' },
      { id: 'answer', kind: 'answer' },
    ];
    const text = scenarioText({ name: NAME, briefing: { slides } });
    const path = await place(join(places.library, `${NAME}.headroom.json`), text);
    const { page, workbench } = await launch({ files: [path] });
    await expect(workbench.name).toHaveValue(NAME);
    await page.keyboard.press('F5');
    const heading = page.getByRole('article').getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(/^On the central path \w+ stops? the spending trend from/);
    const finding = await heading.textContent();
    const slider = page.getByRole('slider', { name: 'What if: Cost growth' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(heading).toHaveText(
      /^What if: On the central path nothing stops the spending trend by 2060/,
    );
    await expect(page.getByText('instead of 3.1×/yr?')).toBeVisible();
    // A clicker leads on although the slider has the focus, and what was tried is forgotten.
    await page.keyboard.press('PageDown');
    await expect(heading).toHaveText(/^AGI/);
    await page.keyboard.press('PageUp');
    await expect(heading).toHaveText(finding ?? '');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Workbench' }).click();
    await expect(workbench.assumption('Cost growth')).toHaveValue('3.1×/yr');
    await expect(workbench.savedState).toHaveText(/^Saved/);
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});
