import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { electronLaunch } from '../../../build/setup/launch.mjs';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import { SaveDialogPage } from '../../pages/dialogs.page';
import { appEnvironment, type RunningApp } from '../../support/running-app';
import { Screen } from '../../support/screen';
import { SystemCalls } from '../../support/system-calls';
import { takeTour } from '../../support/tour';

/** Everything a page can try to get out by. 192.0.2.1 is set aside for examples: nobody is there. */
async function tryToGetOut({ page }: RunningApp): Promise<string[]> {
  return page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'got out',
        () => 'stopped',
      );
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket('ws://192.0.2.1/');
      opened.onopen = resolve;
      opened.onerror = reject;
    });
    const image = new Promise((resolve, reject) => {
      const picture = new Image();
      picture.onload = resolve;
      picture.onerror = reject;
      picture.src = 'http://192.0.2.1/a.png';
    });
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'icon']) {
      const link = document.createElement('link');
      link.rel = rel;
      link.href = 'http://headroom.example/';
      document.head.append(link);
    }
    navigator.sendBeacon('http://192.0.2.1/', 'x');
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription();
    await new Promise<void>((resolve) => {
      const settle = () => peer.iceGatheringState === 'complete' && resolve();
      peer.addEventListener('icegatheringstatechange', settle);
      settle();
    });
    return Promise.all([
      outcome(fetch('https://headroom.example/')),
      outcome(fetch('http://192.0.2.1/', { mode: 'no-cors' })),
      outcome(socket),
      outcome(image),
    ]);
  });
}

async function useTheApp({ page, workbench }: RunningApp): Promise<void> {
  await expect(page.locator('.js-plotly-plot').first()).toBeVisible();
  await workbench.setAssumption('Cost growth', '2.5');
  await workbench.pressSave();
  await new SaveDialogPage(page).saveAs('Offline');
  await expect(workbench.savedState).toContainText('Saved');
}

test('using the app asks for nothing but its own files', async ({ app }) => {
  await app.electron.evaluate(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const { webRequest } = session.defaultSession;
    webRequest.onErrorOccurred(({ url, error }) => asked.push(`${error} ${url}`));
    webRequest.onSendHeaders(({ url }, ...rest) => {
      asked.push(url, ...rest.map(String));
    });
  });
  await useTheApp(app);
  const asked = await app.electron.evaluate(
    () => (globalThis as unknown as { asked: string[] }).asked,
  );
  expect(asked.filter((url) => !url.startsWith('app://bundle/'))).toEqual([]);
});

test('what a page tries is stopped', async ({ app }) => {
  expect(await tryToGetOut(app)).toEqual(['stopped', 'stopped', 'stopped', 'stopped']);
});

test('what the main process tries is stopped', async ({ app }) => {
  const outcomes = await app.electron.evaluate(async ({ net }) => {
    const urls = ['https://headroom.example/', 'http://192.0.2.1/'];
    const attempts = urls.map((url) =>
      net.fetch(url).then(
        () => 'got out',
        (error: Error) => error.message,
      ),
    );
    return Promise.all(attempts);
  });
  for (const outcome of outcomes) expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('seen from the system, a tour of the whole app and all a page tries reach no network', async ({
  launch,
  places,
}) => {
  const calls = await SystemCalls.watch(places.root);
  const app = await launch({ through: calls.program });
  await useTheApp(app);
  await takeTour(app);
  await tryToGetOut(app);
  // Without the question about what the tour has changed.
  await Promise.all([
    app.ended(),
    app.electron.evaluate(({ app: main }) => main.exit()).catch(() => {}),
  ]);

  // The screen is reached through a local socket: the watch did see what there was.
  expect(await calls.to('UNIX')).not.toEqual([]);
  expect(await calls.toNetwork()).toEqual([]);
});

test('seen from the system, the app as its user starts it reaches no network', async ({
  places,
}) => {
  // Without Playwright, which quiets Chromium by switches of its own.
  const calls = await SystemCalls.watch(places.root);
  const screen = await Screen.open();
  const { args } = electronLaunch();
  const app = spawn(calls.program, [...args, root], {
    env: { ...appEnvironment(places), DISPLAY: screen.display },
    stdio: 'ignore',
  });
  const ended = once(app, 'exit');
  const title = 'Untitled scenario – Headroom';
  await screen.focus(title);
  await expect(async () => {
    await screen.press('ctrl+s');
    await screen.type('Offline');
    await screen.press('Return');
    expect(await readdir(places.library)).toHaveLength(1);
  }).toPass();
  await screen.focus('.* – Headroom');
  await screen.press('ctrl+q');
  await ended;
  screen.close();

  expect(await calls.to('UNIX')).not.toEqual([]);
  expect(await calls.to('TCP')).toEqual([]);
  expect(await calls.toNetwork()).toEqual([]);
});
