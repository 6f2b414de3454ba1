import { expect, test } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { toolWith } from './testing/tool';

const FILES = { 'memo.json': serialiseScenario(buildScenario({ samples: 300 })) };

test('a median that is past is said to be past, with what it means and the way to condition on today', async () => {
  const { out } = await toolWith(FILES)('run memo.json');
  expect(out).toMatch(/^Past already at the median:$/m);
  expect(out).toMatch(
    /^ {2}WMD-like AI, 202\d\.\d: Either WMD-like AI exists already, .* With notBeforeWmd at 2026\.89 only/m,
  );
  expect(out).toMatch(/^By today, 2026\.9, there is AGI in \S+ of the samples/m);
});

test('by another clock nothing is', async () => {
  const { out } = await toolWith(FILES, 'headroom', { today: () => '2018-01-01' })('run memo.json');
  expect(out).not.toContain('Past already');
  expect(out).toContain('By today, 2018, there is AGI in 0% of the samples');
});
