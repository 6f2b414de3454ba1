import { expect, type Locator, type Page } from '@playwright/test';

/** The main screen. */
export class WorkbenchPage {
  readonly page: Page;
  readonly name: Locator;
  /** Where the document stands with the disk, in words. */
  readonly savedState: Locator;
  readonly assumptions: Locator;
  readonly #header: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#header = page.getByRole('banner');
    this.name = page.getByRole('textbox', { name: 'Scenario name' });
    this.savedState = this.#header.getByRole('status');
    this.assumptions = page.getByRole('complementary', { name: 'Assumptions' });
  }

  assumption(label: string): Locator {
    return this.assumptions.getByRole('textbox', { name: label, exact: true });
  }

  async setAssumption(label: string, text: string): Promise<void> {
    await this.assumption(label).fill(text);
    await this.assumption(label).press('Enter');
  }

  async rename(name: string): Promise<void> {
    await this.name.fill(name);
    await this.name.press('Enter');
  }

  async pressSave(): Promise<void> {
    await this.#header.getByRole('button', { name: 'Save', exact: true }).click();
  }

  /** Where nothing is asked on the way: until the file is written, or there was nothing to write. */
  async pressSaveAndWait(): Promise<void> {
    await this.pressSave();
    await expect(this.savedState).toHaveAttribute('aria-busy', 'false');
  }

  async pressLibrary(): Promise<void> {
    await this.#header.getByRole('button', { name: 'Library' }).click();
  }

  async pressNew(): Promise<void> {
    await this.#header.getByRole('button', { name: 'New' }).click();
  }
}
