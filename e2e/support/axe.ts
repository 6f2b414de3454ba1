import type { Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

/** What axe finds wrong with the page as it is, each as one line that names rule and place. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Until fades have ended, colours are not those that are read.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: injected } = window as unknown as { axe: typeof axe };
    return (await injected.run(document, { resultTypes: ['violations'] })).violations;
  });
  return violations.flatMap(({ id, help, nodes }: Result) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
