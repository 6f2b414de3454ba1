import { expect, type Locator, type Page } from '@playwright/test';

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
