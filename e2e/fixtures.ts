import { test as base } from './support/own-screen';
import { makePlaces, type Places } from './support/places';
import { type LaunchOptions, RunningApp } from './support/running-app';

interface Fixtures {
  /** Folders of this test's own; the app knows no others. */
  readonly places: Places;
  /** Starts the app, as often as a test needs; ends what is left of it. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
  /** The app, started once. */
  readonly app: RunningApp;
}

interface WorkerFixtures {
  /** The app, started once for all tests that only ask it something and leave it as it was. */
  readonly standingApp: RunningApp;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed.
  places: async ({}, use) => {
    const places = await makePlaces();
    await use(places);
    await places.remove();
  },

  launch: async ({ places }, use) => {
    const running: RunningApp[] = [];
    await use(async (options) => {
      const app = await RunningApp.launch(places, options);
      running.push(app);
      return app;
    });
    for (const app of running) await app.kill();
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },

  standingApp: [
    // The screen has to be there before the app, and after it.
    async ({ display: _ }, use) => {
      const places = await makePlaces();
      const app = await RunningApp.launch(places);
      await use(app);
      await app.kill();
      await places.remove();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
