import { expect, type Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

/** What axe judges by the colours alone, which is all that differs in the other theme. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it is, each as one line that names rule and place. */
export async function axeFindings(
  page: Page,
  rules: 'all' | 'of colors' = 'all',
): Promise<string[]> {
  await atRest(page);
  // Most of a test's looks are at one page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (only) => {
      const { axe: injected } = window as unknown as { axe: typeof axe };
      const results = await injected.run(document, {
        resultTypes: ['violations'],
        ...(only === null ? {} : { runOnly: only }),
      });
      return results.violations;
    },
    rules === 'all' ? null : OF_COLORS,
  );
  return violations.flatMap(({ id, help, nodes }: Result) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}

/** Until fades have ended, colours are not those that are read; and figures that are behind are faded. */
async function atRest(page: Page): Promise<void> {
  await expect(page.locator('aside [data-stale]')).toHaveCount(0);
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    do {
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => {})),
      );
      // What a change sets off may begin a frame after it.
      await frame();
      await frame();
    } while (document.getAnimations().length > 0);
  });
}
