import type { ElectronApplication } from '@playwright/test';
import type { RunningApp } from './running-app';

interface Question {
  readonly message: string;
  readonly buttons: readonly string[];
  readonly answer: (response: number) => void;
}
type Asked = typeof globalThis & { readonly asked: Question[] };

/**
 * The window of an app across the crash of its page, which Playwright cannot follow: what is on it is
 * read through the main process, and the system's question is answered there as its buttons would.
 */
export class CrashingWindow {
  readonly #electron: ElectronApplication;

  private constructor(electron: ElectronApplication) {
    this.#electron = electron;
  }

  static async of({ electron }: RunningApp): Promise<CrashingWindow> {
    await electron.evaluate(({ dialog }) => {
      const asked: Question[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = ((_window: unknown, { message, buttons }: Question) =>
        new Promise((resolve) => {
          const answer = (response: number) => resolve({ response, checkboxChecked: false });
          asked.push({ message, buttons, answer });
        })) as unknown as typeof dialog.showMessageBox;
    });
    return new CrashingWindow(electron);
  }

  /** Ends the page's process as a crash does; returns what its user is asked then. */
  async crash(): Promise<string> {
    const before = await this.questions();
    return this.#electron.evaluate(async ({ BrowserWindow }, count) => {
      const { asked } = globalThis as Asked;
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
      while (asked.length === count) await new Promise((look) => setTimeout(look, 20));
      return asked.at(-1)?.message ?? '';
    }, before);
  }

  async questions(): Promise<number> {
    return this.#electron.evaluate(() => (globalThis as Asked).asked.length);
  }

  /** Presses a button of the question that was asked last. */
  async answer(button: string): Promise<void> {
    await this.#electron.evaluate((_electron, label) => {
      const question = (globalThis as Asked).asked.at(-1);
      const response = question?.buttons.indexOf(label) ?? -1;
      if (response < 0) throw new Error(`There is no button “${label}”.`);
      question?.answer(response);
    }, button);
  }

  async isCrashed(): Promise<boolean> {
    return this.#electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed() ?? false,
    );
  }

  /** Chooses an item of the app's menu. */
  async command(id: string): Promise<void> {
    await this.#electron.evaluate(({ Menu }, item) => {
      Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
    }, id);
  }

  /** All that is to be read on the page. */
  async text(): Promise<string> {
    return (await this.#read<string>('document.body.innerText')) ?? '';
  }

  /** Where the document stands with the disk, in words. */
  async savedState(): Promise<string> {
    const script = 'document.querySelector("header [role=status]")?.innerText';
    return (await this.#read<string>(script)) ?? '';
  }

  /** What stands in a field, by its label. */
  async valueOf(label: string): Promise<string | undefined> {
    return this.#read(`document.querySelector('input[aria-label="${label}"]')?.value`);
  }

  async #read<T>(script: string): Promise<T | undefined> {
    return this.#electron.evaluate(({ BrowserWindow }, code) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // A page that has crashed would never answer, nor say so.
      return contents?.isCrashed() ? undefined : contents?.executeJavaScript(code);
    }, script);
  }
}
