import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import type { Places } from '../../support/places';
import { appEnvironment } from '../../support/running-app';
import { place, scenarioText } from '../../support/scenario-file';

/** `npm start` in a terminal of a machine without a display. */
class Started {
  readonly #process: ChildProcess;
  /** Of its end, once every process has let go of the terminal. */
  #code: number | null | undefined;
  said = '';

  constructor(places: Places, ...files: readonly string[]) {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = appEnvironment(places);
    this.#process = spawn(process.execPath, [join(root, 'build', 'start.mjs'), ...files], {
      env: { ...environment, INIT_CWD: places.root },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The group that a terminal sends Ctrl+C to.
      detached: true,
    });
    this.#process.once('close', (code) => {
      this.#code = code;
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (data) => {
        this.said += data;
      });
    }
  }

  pressCtrlC(): void {
    process.kill(-(this.#process.pid ?? 0), 'SIGINT');
  }

  /** The exit code, once every process has let go of the terminal. */
  async ended(): Promise<number | null | undefined> {
    await expect.poll(() => this.hasEnded, { message: 'the terminal is free' }).toBe(true);
    return this.#code;
  }

  get hasEnded(): boolean {
    return this.#code !== undefined;
  }
}

let started: Started;

test.afterEach(async () => {
  // Where a test has failed the app may still run.
  if (started.hasEnded) return;
  started.pressCtrlC();
  await started.ended();
});

const content = (path: string) => readFile(path, 'utf8').catch(() => '');

test('without a display npm start says where the app runs, and Ctrl+C ends it in good order', async ({
  places,
}) => {
  await place(join(places.root, 'Mine.headroom.json'), scenarioText());
  started = new Started(places, 'Mine.headroom.json');
  const settings = join(places.userData, 'settings.json');
  await expect.poll(() => content(settings)).toContain('Mine.headroom.json');
  started.pressCtrlC();
  expect(await started.ended()).toBe(0);
  expect(started.said).toContain('There is no display: the app runs on an invisible one');
  expect(started.said).not.toMatch(/ERROR|FATAL/);
});

test('with unsaved changes, about which nobody could be asked there, Ctrl+C ends it and keeps them', async ({
  places,
}) => {
  const draft = join(places.userData, 'draft.json');
  const [working, baseline] = [scenarioText({ name: 'Changed' }), scenarioText({ name: 'Before' })];
  const before = JSON.stringify({ version: 1, kept: 0, working, baseline, file: null });
  await place(draft, before);
  started = new Started(places);
  // The window has brought the changes back, and keeps them in turn.
  await expect.poll(() => content(draft)).not.toBe(before);
  started.pressCtrlC();
  await started.ended();
  expect(started.said).toContain('unsaved changes');
  expect(await content(draft)).toContain('Changed');
});
