import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { ModelRun } from '#shared/model/model-run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { Overrides } from '#shared/model/presets/types';
import { Headlines } from './Headlines';

const OPTIONS = { horizon: 2060, samples: 300, seed: 1 };

function run(preset: string, overrides: Overrides = {}): ModelRun {
  const assumptions = resolveAssumptions(preset, overrides);
  const { results, curves } = runCentral(assumptions, OPTIONS);
  return {
    assumptions,
    horizon: OPTIONS.horizon,
    samples: OPTIONS.samples,
    central: results,
    curves,
    ensemble: runEnsemble(assumptions, [], OPTIONS),
    ensembleIsCurrent: true,
    today: 2015,
  };
}

/** The text of the column, one blank between parts. */
function textOf(markup: string): string {
  return markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

function render(shown: ModelRun, reference: ModelRun | null = null): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <Headlines
        run={shown}
        reference={reference}
        referenceLabel="preset"
        year={2030}
        onCondition={() => {}}
      />
    </MantineProvider>,
  );
}

const memo = run('memo-2024');

describe('the headlines column', () => {
  it('says how often a date does not come instead of showing one', () => {
    expect(textOf(render(run('memo-policy')))).toContain('AGI not by 2060 in 100% of samples');
  });

  it('looks at the year chosen', () => {
    const text = textOf(render(memo));
    expect(text).toContain('AGI by 2030');
    expect(text).toContain('Largest run in 2030');
  });

  it('marks figures of earlier assumptions as being worked on, and keeps them', () => {
    const stale = render({ ...memo, ensembleIsCurrent: false });
    expect(stale).toContain('aria-busy="true"');
    expect(textOf(stale)).toBe(textOf(render(memo)));
  });

  it('calls figures those of the central path until there are samples', () => {
    const text = textOf(render({ ...memo, ensemble: null }));
    expect(text).toContain('samples are being drawn');
    expect(text).toContain('central path');
    expect(text).not.toMatch(/\d{4}–\d{4}/);
  });

  it('shows a contradiction in place of figures', () => {
    const text = textOf(render({ ...memo, ensemble: { accepted: 0.004, contradiction: true } }));
    expect(text).toContain('contradict each other');
    expect(text).toContain('<1%'.replace('<', '&lt;'));
    expect(text).not.toContain('Largest run');
  });

  it('counts the samples that are left, and not those drawn', () => {
    const few = run('memo-2024', { notBeforeAgi: { value: 2026 }, notBeforeWmd: { value: 2026 } });
    const { ensemble } = few;
    if (ensemble === null || ensemble.contradiction) throw new Error('Not sampled');
    const counted = Math.round(ensemble.accepted * few.samples);
    expect(counted).toBeLessThan(few.samples);
    expect(textOf(render(few))).toContain(` ${counted} of ${few.samples} samples`);
  });

  it('calls nothing unchanged since a version that had no figures', () => {
    const none = { ...memo, ensemble: { accepted: 0.004, contradiction: true } as const };
    const text = textOf(render(memo, none));
    expect(text).not.toContain('unchanged');
    expect(text).toContain('contradicts itself');
  });

  it('says of a median that is past that it is, and offers to condition on today where that can be', () => {
    const now = render({ ...memo, today: 2026.9 });
    const text = textOf(now);
    const { ensemble } = memo;
    if (ensemble === null || ensemble.contradiction) throw new Error('Not sampled');
    expect(ensemble.summary.milestones.wmd.p50).toBeLessThan(2026.9);
    expect(text).toMatch(/WMD-like AI 202\d\.\d [^A]*past already Condition on today/);
    // AGI is ahead, and of open weights nothing says until when there were none.
    expect(now.match(/Condition on today/g)).toHaveLength(1);
    expect(now).toContain('Either WMD-like AI exists already');
    expect(textOf(render({ ...memo, today: 2023 }))).not.toContain('past already');
  });

  it('dates the threshold’s crossing by training and by publication', () => {
    expect(textOf(render(memo))).toMatch(/Crossed 2023\.6 \S+ published 2024\.0 /);
  });

  it('shows the dangers that count, and no others', () => {
    expect(textOf(render(memo))).not.toMatch(/Loss of control|cyber/);
    const all = run('observed-2026', { cyberOn: { value: true } });
    expect(textOf(render(all))).toMatch(/Loss of control .*Severe cyber attack .*any danger/);
  });

  it('says that nothing has changed, or what has', () => {
    expect(textOf(render(memo, memo))).toContain('unchanged');
    const changed = textOf(render(run('open-parity'), memo));
    expect(changed).toMatch(/yr earlier/);
    expect(changed).toMatch(/yr shorter/);
  });
});
