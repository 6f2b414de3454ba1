import type { Event } from 'electron';
import { expect, test } from '../../fixtures';
import type { RunningApp } from '../../support/running-app';

const HOME = 'app://bundle/';

/** Notes in the main process what the window tried and whether it was stopped. */
async function watchNavigation({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const attempts: [string, boolean][] = [];
    Object.assign(globalThis, { attempts });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      // After the app's own listener, which was there first.
      attempts.push([event.url, event.defaultPrevented]);
    });
  });
}

function attempts({ electron }: RunningApp): Promise<unknown> {
  return electron.evaluate(() => (globalThis as unknown as { attempts: unknown }).attempts);
}

async function expectHome({ electron, page }: RunningApp): Promise<void> {
  const windows = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
  );
  expect(windows).toEqual([HOME]);
  expect(await page.evaluate(() => window.headroom.listRecent())).toEqual([]);
}

for (const url of [
  'https://example.com/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'app://bundle/index.html',
  'app://other/',
]) {
  test(`the window does not leave for ${url}`, async ({ app }) => {
    await watchNavigation(app);
    await app.page.evaluate((target) => {
      location.href = target;
    }, url);
    if (!url.startsWith('file:')) await expect.poll(() => attempts(app)).toEqual([[url, true]]);
    await expectHome(app);
  });
}

/** Puts an element into the page that would lead away, and sets it off. */
const LEADS: Readonly<Record<string, () => void>> = {
  link: () => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
  },
  refresh: () => {
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = '0; url=https://example.com/';
    document.head.append(refresh);
  },
};

for (const [kind, lead] of Object.entries(LEADS)) {
  test(`a ${kind} leads nowhere`, async ({ app }) => {
    await watchNavigation(app);
    await app.page.evaluate(lead);
    await expect.poll(() => attempts(app)).toEqual([['https://example.com/', true]]);
    await expectHome(app);
  });
}

test('a form sends nothing', async ({ app }) => {
  const violated = await app.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const form = document.createElement('form');
        form.action = 'https://example.com/';
        document.body.append(form);
        form.submit();
      }),
  );
  expect(violated).toBe('form-action');
  await expectHome(app);
});

test('no window opens', async ({ app }) => {
  const opened = await app.page.evaluate(() =>
    ['https://example.com/', 'about:blank', 'app://bundle/', 'file:///etc/passwd', ''].map((url) =>
      window.open(url),
    ),
  );
  expect(opened.every((other) => other === null)).toBe(true);
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await expectHome(app);
});

test('no frame shows anything', async ({ app }) => {
  const blocked = await app.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const urls = ['https://example.com/', 'app://bundle/', 'data:text/html,x'];
        const seen: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          seen.push(effectiveDirective);
          if (seen.length === urls.length) resolve(seen);
        });
        for (const url of urls) {
          const frame = document.createElement('iframe');
          frame.src = url;
          document.body.append(frame);
        }
      }),
  );
  expect(blocked).toEqual(['frame-src', 'frame-src', 'frame-src']);
});

test('a webview stays an empty element', async ({ app }) => {
  const made = await app.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    return 'loadURL' in view;
  });
  expect(made).toBe(false);
  const contents = await app.electron.evaluate(
    ({ webContents }) => webContents.getAllWebContents().length,
  );
  expect(contents).toBe(1);
});

test('a download is stopped', async ({ app }) => {
  await app.electron.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event: Event) => {
      Object.assign(globalThis, { download: event.defaultPrevented });
    });
  });
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  await expect
    .poll(() => app.electron.evaluate(() => (globalThis as { download?: boolean }).download))
    .toBe(true);
});
