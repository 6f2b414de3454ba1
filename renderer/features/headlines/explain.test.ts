import { describe, expect, it } from 'vitest';
import { HEADLINES } from '#shared/headlines/headlines';
import type { HeadlineReading } from '#shared/headlines/reading';
import { explainHeadline } from './explain';

function compared(median: HeadlineReading, never: number) {
  return {
    horizon: 2060,
    value: {
      central: 2031.26,
      samples: { median, inner: [2029, 2040], outer: [2026, 'never'], never } as const,
    },
  };
}

describe('the explanation of a headline', () => {
  it('says what the figure is, its intervals, what never comes and what it was', () => {
    const lines = explainHeadline(
      HEADLINES.agiOpen,
      2030,
      compared(2034.4, 0.12),
      compared('never', 0.6),
      'preset',
    );
    expect(lines).toEqual([
      'AGI, open weights',
      HEADLINES.agiOpen.meaning,
      'Median of the samples: 2034.4',
      '50% interval: 2029–2040',
      '90% interval: 2026–after 2060',
      'Not by 2060 in 12% of samples',
      'Preset: median not by 2060',
    ]);
  });

  it('claims no median for a figure of the central path', () => {
    const central = { horizon: 2060, value: { central: 2031.26, samples: null } };
    const text = explainHeadline(HEADLINES.agi, 2030, central, central, 'saved').join('\n');
    expect(text).not.toMatch(/median|interval/i);
    expect(text).toContain('Saved: central path 2031.3');
  });
});
