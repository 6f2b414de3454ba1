import { expect, test } from '../../fixtures';

test('no chart offers to send its data anywhere', async ({ standingApp: app }) => {
  const charts = app.page.locator('.js-plotly-plot');
  await expect(charts.first()).toBeVisible();
  await charts.last().hover();
  const offers = await app.page.evaluate(() =>
    [...document.querySelectorAll('.js-plotly-plot [data-title], .js-plotly-plot a[href]')]
      .map((element) => element.getAttribute('data-title') ?? element.getAttribute('href') ?? '')
      .filter((text) => /cloud|chart studio|plotly/i.test(text)),
  );
  expect(offers).toEqual([]);
  await expect(
    app.page.locator('[data-attr="sendDataToCloud"], [data-name="sendDataToCloud"]'),
  ).toHaveCount(0);
});
