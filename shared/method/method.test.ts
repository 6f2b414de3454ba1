import katex from 'katex';
import { expect, test } from 'vitest';
import { ASSUMPTION_IDS } from '#shared/model/assumptions/registry';
import { assumptionsIn, equationsOf, MACROS, METHOD } from './method';

const EQUATIONS = METHOD.flatMap(({ equations }) => equations);

test.each(ASSUMPTION_IDS)('%s stands in an equation', (id) => {
  expect(equationsOf(id).length).toBeGreaterThan(0);
});

test.each(EQUATIONS.map((equation) => [equation.id, equation] as const))(
  '%s is set without an error and names only assumptions there are',
  (_, equation) => {
    const html = katex.renderToString(equation.tex, {
      output: 'mathml',
      throwOnError: true,
      macros: { ...MACROS },
    });
    expect(html).toContain('<math');
    const named = equation.tex.match(/\\v\{\w+\}/g) ?? [];
    expect(assumptionsIn(equation)).toHaveLength(new Set(named).size);
  },
);

test('sections and equations can be told apart by their ids', () => {
  const ids = [...METHOD.map(({ id }) => id), ...EQUATIONS.map(({ id }) => `=${id}`)];
  expect(new Set(ids).size).toBe(ids.length);
});
