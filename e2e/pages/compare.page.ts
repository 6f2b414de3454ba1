import { expect, type Locator, type Page } from '@playwright/test';
import { BEFORE_ANOTHER_TRY } from '../support/patience';

/** Scenarios side by side. */
export class ComparePage {
  readonly page: Page;
  readonly members: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.members = page.getByRole('list', { name: 'Scenarios compared' }).getByRole('listitem');
  }

  static async open(page: Page): Promise<ComparePage> {
    const screens = page.getByRole('navigation', { name: 'Screens' });
    await screens.getByRole('button', { name: 'Compare' }).click();
    const compare = new ComparePage(page);
    await expect(compare.members.first()).toBeVisible();
    return compare;
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The card of a scenario, by its whole name or the beginning of it. */
  member(name: string): Locator {
    return this.members.filter({ has: this.page.locator('strong', { hasText: name }) });
  }

  grip(name: string): Locator {
    return this.member(name).getByRole('button', { name: /^Move/ });
  }

  /** Adds what the list of scenarios finds first for a name. */
  async add(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a scenario' }).click();
    await this.page.getByRole('combobox', { name: 'Add a scenario' }).fill(name);
    const list = this.page.getByRole('listbox', { name: 'Found' });
    await list
      .getByRole('option', { name: new RegExp(`^${name}\\b`) })
      .first()
      .click();
    await expect(this.member(name).last()).toBeVisible();
  }

  /** Chooses from the menu of a scenario. */
  async choose(name: string, item: string): Promise<void> {
    await this.member(name)
      .getByRole('button', { name: /^More for/ })
      .click();
    await this.page.getByRole('menuitem', { name: item }).click();
    await expect(this.page.getByRole('menu')).toHaveCount(0);
  }

  /** Drags a card onto the one at a place, as a hand does: on until it is taken up, and over there. */
  async drag(name: string, place: number): Promise<void> {
    const { mouse } = this.page;
    const [card, target] = [this.member(name), this.members.nth(place)];
    await this.settled();
    await expect(async () => {
      const { x, y } = await middleOf(card);
      await mouse.move(x, y);
      await mouse.down();
      // Where it moved away meanwhile the mouse is beside it.
      const taken = moveUntil(this.page, card, 'data-dragged', BEFORE_ANOTHER_TRY);
      await taken.catch(() => mouse.up());
      await taken;
    }).toPass();
    await moveUntil(this.page, target, 'data-over');
    await mouse.up();
  }

  /** The field of an assumption in the column of a scenario. */
  value(assumption: string, scenario: string): Locator {
    return this.section('Assumptions').getByRole('textbox', {
      name: `${assumption} in ${scenario}`,
      exact: true,
    });
  }

  async setValue(assumption: string, scenario: string, text: string): Promise<void> {
    await this.value(assumption, scenario).fill(text);
    await this.value(assumption, scenario).press('Enter');
  }

  /** Until nothing is worked out any more: what still grows moves what is below it. */
  async settled(): Promise<void> {
    const sections = this.page.getByRole('main', { name: 'Compare' });
    await expect(sections.getByRole('progressbar')).toHaveCount(0);
  }

  /** Takes over what one scenario assumes in another. */
  async use(assumption: string, from: string, to: string): Promise<void> {
    await this.page.getByRole('button', { name: `Use ${assumption} of ${from} in…` }).click();
    await this.page.getByRole('menuitem', { name: to }).click();
  }

  /** What each step of the waterfall adds, in its unit. */
  async stepsOf(why: Locator): Promise<number[]> {
    const steps = why.getByRole('list', { name: 'Steps from one to the other' });
    await expect(steps).toBeVisible();
    const said = await steps
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    return said.flatMap((text) => {
      const added = /It adds ([+−][\d.]+)/.exec(text)?.[1];
      return added === undefined ? [] : [0 + Number(added.replace('−', '-'))];
    });
  }
}

async function middleOf(card: Locator): Promise<{ x: number; y: number }> {
  const box = await card.boundingBox();
  if (box === null) throw new Error('The card is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves about a little on a card, wherever it is by then, until it says that it has noticed. */
async function moveUntil(
  { mouse }: Page,
  card: Locator,
  sign: string,
  timeout?: number,
): Promise<void> {
  let by = 0;
  const noticed = async () => {
    by = (by + 4) % 40;
    const { x, y } = await middleOf(card);
    await mouse.move(x + by, y);
    return card.getAttribute(sign);
  };
  await expect.poll(noticed, timeout === undefined ? {} : { timeout }).toBe('true');
}
