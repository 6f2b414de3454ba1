import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import { JsonFile } from '../kept/json-file';
import { type Bounds, fitToDisplays } from './fit-to-displays';

const schema = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }).nullable(),
  maximized: z.boolean(),
});

type WindowStateValue = z.infer<typeof schema>;

const SIZE = { width: 1440, height: 900 };

/** Where the window was, from one start to the next. */
export class WindowState {
  readonly #file: JsonFile<WindowStateValue>;
  readonly #value: WindowStateValue;

  constructor(path: string) {
    this.#file = new JsonFile<WindowStateValue>(path, schema, { bounds: null, maximized: false });
    this.#value = this.#file.read();
  }

  get maximized(): boolean {
    return this.#value.maximized;
  }

  /** Where to put the window; without a place of its own the first time, so that it is centred. */
  get bounds(): Bounds | typeof SIZE {
    const { bounds } = this.#value;
    if (bounds === null) return SIZE;
    const primary = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
    return fitToDisplays(
      bounds,
      [primary, ...others].map(({ workArea }) => workArea),
    );
  }

  remember(window: BrowserWindow): void {
    window.on('close', () => {
      // The bounds it returns to, not those of the whole screen.
      const { x, y, width, height } = window.getNormalBounds();
      const maximized = window.isMaximized();
      this.#file.writeNow({ bounds: { x, y, width, height }, maximized });
    });
  }
}
