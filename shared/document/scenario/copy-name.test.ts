import { expect, test } from 'vitest';
import { buildScenario } from '#shared/testing/scenario-builder';
import { parseScenario } from '../file/codec';
import { serialiseScenario } from '../file/serialise';
import { copyName } from './copy-name';

test('a copy of a scenario with the longest name there is can be saved, and copied again', () => {
  for (const name of [
    'n'.repeat(200),
    `${'n'.repeat(194)}🦜🦜🦜`,
    `${'n'.repeat(190)}          .`,
  ]) {
    const copy = copyName(name);
    expect(copy).toMatch(/^n{190,195} copy$/);
    const text = serialiseScenario(buildScenario({ name: copyName(copy) }));
    expect(parseScenario(text)).toMatchObject({ ok: true });
  }
  expect(copyName('Plan')).toBe('Plan copy');
});
