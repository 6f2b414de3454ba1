import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { ModelRun } from '#shared/model/model-run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { TierConsequences } from './TierConsequences';

const OPTIONS = { horizon: 2060, samples: 300, seed: 1 };

function run(preset: string): ModelRun {
  const assumptions = resolveAssumptions(preset, {});
  const { results, curves } = runCentral(assumptions, OPTIONS);
  return {
    assumptions,
    horizon: OPTIONS.horizon,
    samples: OPTIONS.samples,
    central: results,
    curves,
    ensemble: runEnsemble(assumptions, [], OPTIONS),
    ensembleIsCurrent: true,
    today: 2025.9,
  };
}

function textOf(shown: ModelRun, year: number): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <TierConsequences run={shown} year={year} onYearChange={() => {}} />
    </MantineProvider>,
  )
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const memo = run('memo-2024');

describe('the tier consequences', () => {
  it('stand at the 1 January nearest to today', () => {
    expect(textOf(memo, 2030)).toContain('Now 1 January 2026');
  });

  it('carry the tier as a letter, a name and shares, not as a colour alone', () => {
    const text = textOf(memo, 2045);
    expect(text).toContain('H High risk');
    expect(text).toMatch(/High risk \d+%/);
    expect(text).toContain('High-risk already in every sample.');
  });

  it('say how soon a model becomes high-risk after its release', () => {
    expect(textOf(memo, 2026)).toMatch(/within 2 yr \d+% 3 yr \d+% 5 yr \d+%/);
  });

  it('say that open release is prevented where it is', () => {
    expect(textOf(run('memo-policy'), 2030)).toContain('prevented in this scenario');
    expect(textOf(memo, 2030)).not.toContain('prevented in this scenario');
  });

  it('show a contradiction in place of tiers, and still what tiers mean', () => {
    const text = textOf({ ...memo, ensemble: { accepted: 0.004, contradiction: true } }, 2030);
    expect(text).toContain('contradict each other');
    expect(text).not.toContain('Best open model');
    expect(text).toContain('What the tiers mean');
  });
});
