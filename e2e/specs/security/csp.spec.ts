import { expect, test } from '../../fixtures';
import { NewScenarioDialogPage, SaveDialogPage } from '../../pages/dialogs.page';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  /^style-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'$/,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

test('the policy comes with the page and with every file', async ({ standingApp: app }) => {
  const policies = await app.page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
    const responses = await Promise.all([fetch('/'), fetch(script), fetch('/missing')]);
    return responses.map(({ headers }) => headers.get('content-security-policy') ?? '');
  });
  expect(policies).toHaveLength(3);
  for (const policy of policies) {
    const directives = policy.split('; ');
    expect(directives).toHaveLength(POLICY.length);
    for (const [index, expected] of POLICY.entries()) {
      if (typeof expected === 'string') expect(directives[index]).toBe(expected);
      else expect(directives[index]).toMatch(expected);
    }
  }
});

test('the nonce is another one at each start', async ({ launch }) => {
  const nonces: (string | undefined)[] = [];
  for (let start = 0; start < 2; start += 1) {
    const { page, electron } = await launch();
    nonces.push(
      await page.evaluate(
        () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce,
      ),
    );
    await electron.close();
  }
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('an inline script does not run', async ({ app }) => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(`${event.effectiveDirective} ${'ran' in globalThis}`),
        );
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.head.append(script);
      }),
  );
  expect(outcome).toBe('script-src-elem false');
});

test('text is not evaluated as code', async ({ standingApp: app }) => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // Later, so that it runs as the page's own code and not as the test's.
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it fails is the point.
            resolve(String(globalThis.eval('1 + 1')));
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        });
      }),
  );
  expect(outcome).toBe('EvalError');
});

test('an inline style is not applied, as an element or as an attribute', async ({ app }) => {
  const outlines = await app.page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    const element = document.createElement('div');
    element.setAttribute('style', 'outline: 7px solid red');
    document.body.append(element);
    return [document.body, element].map((target) => getComputedStyle(target).outlineWidth);
  });
  expect(outlines).not.toContain('7px');
});

test('starting and using the app breaks the policy nowhere', async ({ app }) => {
  const { page, workbench } = app;
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => {
      const report = globalThis as unknown as { reportViolation(text: string): void };
      report.reportViolation(`${effectiveDirective} ${sourceFile}`);
    });
  });
  // From the first moment of the page on.
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  await expect(page.locator('.js-plotly-plot .main-svg').first()).toBeVisible();

  await workbench.setAssumption('Cost growth', '2.5');
  await page.locator('.js-plotly-plot').last().hover();
  await workbench.pressNew();
  await new NewScenarioDialogPage(page).press('Cancel');
  await workbench.pressSave();
  await new SaveDialogPage(page).saveAs('Within the policy');
  await expect(workbench.savedState).toContainText('Saved');
  expect(violations).toEqual([]);
});
