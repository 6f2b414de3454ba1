import type { Locator, Page } from '@playwright/test';

/** The library screen. */
export class LibraryPage {
  readonly page: Page;
  readonly root: Locator;
  readonly search: Locator;
  readonly shelf: Locator;
  /** Cards, or rows of the table. */
  readonly entries: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('main', { name: 'Library' });
    this.search = this.root.getByRole('searchbox');
    this.shelf = this.root.getByRole('grid', { name: 'Scenarios' });
    this.entries = this.shelf.locator('[data-handle]');
  }

  entry(text: string): Locator {
    return this.entries.filter({ hasText: text });
  }

  async open(name: string): Promise<void> {
    await this.entry(name).dblclick();
  }

  async choose(name: string, ...keys: readonly ('Control' | 'Shift')[]): Promise<void> {
    await this.entry(name).click({ modifiers: [...keys] });
  }

  /** Does something with one file by its menu. */
  async act(name: string, action: string): Promise<void> {
    await this.entry(name)
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  /** A line about all that is shown or selected. */
  get state(): Locator {
    return this.root.getByRole('status').first();
  }

  async press(button: string): Promise<void> {
    await this.root.getByRole('button', { name: button, exact: true }).click();
  }
}
