import type { Slide } from '#shared/briefing/slide';

/** A slide with what a test cares about. */
export function buildSlide(parts: Partial<Slide> = {}): Slide {
  return {
    id: 'slide',
    kind: 'text',
    hidden: false,
    title: 'A finding',
    finding: 'A finding',
    stale: false,
    blocks: [],
    notes: '',
    live: null,
    pending: false,
    ...parts,
  };
}

/** Words that would run or break something wherever they are not kept as words. */
export const HOSTILE =
  '=HYPERLINK("x")<script>alert(1)</script><img src=x onerror=alert(2)> & ]]> "\'';

/** A briefing of every kind of block and chart. */
export function buildSlides(): readonly Slide[] {
  return [
    buildSlide({
      id: 'answer',
      kind: 'answer',
      title: 'AGI by 2038 in half of the futures, by 2030 in one of ten',
      notes: `Say this first.\nThen pause. ${HOSTILE}`,
      blocks: [
        {
          kind: 'figures',
          figures: [
            { label: 'AGI, median', value: '2038.4', detail: '2029–after 2060 (90%)' },
            { label: 'WMD-like AI, median', value: '2029.1', detail: '2026–2041 (90%)' },
            { label: 'AGI by 2035', value: '31%', detail: 'of 10,000 samples' },
            { label: 'Open weights behind', value: '1.5 yr', detail: '0.9–2.6 (90%)' },
          ],
        },
        { kind: 'chart', chart: 'timeline', says: 'AGI exists by 2038 in half of the samples.' },
      ],
    }),
    buildSlide({
      id: 'ceilings',
      kind: 'ceilings',
      title: 'Money limits the largest run from 2029, chips follow when new fabs produce',
      blocks: [
        { kind: 'chart', chart: 'ceilings', says: 'Money binds from 2029.' },
        {
          kind: 'points',
          points: [
            'Spending grows 3.1× a year until one run costs what a company can raise.',
            'Chips bind next: fabs take four years to build.',
            'Power, data and latency are off in this scenario.',
          ],
        },
      ],
    }),
    buildSlide({
      id: 'hostile',
      title: HOSTILE,
      blocks: [
        { kind: 'text', paragraphs: [HOSTILE, 'A second paragraph.'] },
        {
          kind: 'table',
          table: {
            columns: ['What', '=1+1', '+cmd'],
            rows: [
              ['=SUM(A1:A9)', '@risk', '-2+3'],
              [HOSTILE, 12.5, null],
            ],
          },
        },
      ],
    }),
    buildSlide({ id: 'hidden', title: 'Nobody sees this one', hidden: true }),
    buildSlide({
      id: 'drivers',
      kind: 'drivers',
      title: 'What AGI takes decides the date, more than money or chips do',
      blocks: [{ kind: 'chart', chart: 'drivers', says: 'Compute for AGI moves the median most.' }],
    }),
    buildSlide({
      id: 'tiers',
      kind: 'tiers',
      title: 'Releasing the best open model is high-risk from 2031',
      blocks: [
        { kind: 'chart', chart: 'tiers', says: 'The frontier is high-risk from 2028.' },
        { kind: 'chart', chart: 'binding', says: 'Money is lowest most often.' },
      ],
    }),
    buildSlide({
      id: 'assumptions',
      kind: 'assumptions',
      title: 'Sixty assumptions, each with its evidence',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: ['Assumption', 'Value', 'Uncertainty', 'Evidence'],
            rows: Array.from({ length: 40 }, (_, i) => [
              `Assumption number ${i + 1}`,
              '3.1×/yr',
              '÷1.3 … ×1.3',
              'Cottier et al. 2024: the cost of the largest runs grew 2.4 times a year, 2.0 to 2.9.',
            ]),
          },
        },
      ],
    }),
  ];
}
