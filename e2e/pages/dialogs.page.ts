import type { Locator, Page } from '@playwright/test';

/** One of the app's own dialogs, by its title. */
class DialogPage {
  readonly root: Locator;

  constructor(page: Page, title: string) {
    this.root = page.getByRole('dialog', { name: title });
  }

  /** What it complains about. */
  get alert(): Locator {
    return this.root.getByRole('alert');
  }

  async press(button: string): Promise<void> {
    await this.root.getByRole('button', { name: button, exact: true }).click();
  }
}

export class SaveDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'Save scenario');
  }

  async saveAs(name: string): Promise<void> {
    await this.root.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.press('Save');
  }
}

export class NewScenarioDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'New scenario');
  }
}

export class UnsavedDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'Unsaved changes');
  }
}

export class OpenFailedDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'Could not open the file');
  }
}

export class NotSavedDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'Not saved');
  }
}

export class ChangedOnDiskDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'File changed on disk');
  }

  /** Settles what both sides changed, for one of them. */
  async choose(part: string, side: 'Mine' | 'Theirs'): Promise<void> {
    const row = this.root.getByRole('group', { name: part, exact: true });
    await row.getByRole('radio', { name: new RegExp(`^${side}: `) }).click();
  }
}

export class FileGoneDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'File no longer there');
  }
}

export class FileUnreadableDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'File cannot be read');
  }
}

export class AboutDialogPage extends DialogPage {
  constructor(page: Page) {
    super(page, 'About this scenario');
  }

  field(label: string): Locator {
    // Tags come with a list of suggestions of the same name.
    return this.root.getByLabel(label, { exact: true }).first();
  }
}
