import { expect, test } from '../../fixtures';

const ELSEWHERE = [
  '/../package.json',
  '/../../etc/passwd',
  '/%2e%2e/main/index.js',
  '/..%2fmain%2findex.js',
  '/..%5cmain%5cindex.js',
  '/%2e%2e%2f%2e%2e%2fpackage.json',
  '/assets/../../preload/index.cjs',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/file:///etc/passwd',
  '/index.html%00.js',
  '/INDEX.HTML',
  '/index.html/',
  '/assets/',
  '/__proto__',
];

test.describe('the protocol serves nothing but the bundle', () => {
  for (const path of ELSEWHERE) {
    test(`not ${path}`, async ({ standingApp: app }) => {
      const fromPage = await app.page.evaluate(
        async (url) => (await fetch(url)).status,
        `app://bundle${path}`,
      );
      const fromMain = await app.electron.evaluate(
        async ({ net }, url) => (await net.fetch(url)).status,
        `app://bundle${path}`,
      );
      expect([fromPage, fromMain]).toEqual([404, 404]);
    });
  }
});

test('no other host under the scheme, and no method but GET', async ({ standingApp: app }) => {
  const statuses = await app.electron.evaluate(async ({ net }) => {
    const responses = await Promise.all([
      net.fetch('app://other/index.html'),
      net.fetch('app://bundle/index.html', { method: 'POST', body: 'x' }),
      net.fetch('app://bundle/index.html'),
    ]);
    return responses.map(({ status }) => status);
  });
  expect(statuses).toEqual([404, 404, 200]);
});

test('every file has the type of its content, which is not to be guessed', async ({
  standingApp: app,
}) => {
  await expect(app.workbench.name).toBeVisible();
  const headers = await app.page.evaluate(async () => {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const fonts = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => /url\("([^"]+)"\)/.exec(rule.cssText)?.[1] ?? '');
    const urls = [...scripts.map(({ src }) => src), ...sheets.map(({ href }) => href), ...fonts];
    const responses = await Promise.all(['/', ...urls].map((url) => fetch(url)));
    return responses.map(({ url, headers: given }) => [
      new URL(url).pathname.replace(/^.*\./, ''),
      given.get('content-type'),
      given.get('x-content-type-options'),
    ]);
  });
  const types: Readonly<Record<string, string>> = {
    '/': 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    woff2: 'font/woff2',
  };
  expect(new Set(headers.map(([kind]) => kind))).toEqual(new Set(Object.keys(types)));
  for (const [kind, type, sniffing] of headers) {
    expect([type, sniffing]).toEqual([types[kind ?? ''], 'nosniff']);
  }
});
