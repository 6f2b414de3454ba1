import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

const label = fc.record({
  at: fc.double({ min: -50, max: 350, noNaN: true }),
  size: fc.integer({ min: 8, max: 20 }),
});

describe('spreadLabels', () => {
  it('leaves alone what has room', () => {
    expect(
      spreadLabels(
        [
          { at: 50, size: 12 },
          { at: 100, size: 12 },
        ],
        0,
        300,
      ),
    ).toEqual([50, 100]);
  });

  it('moves two that collide by the same amount', () => {
    expect(
      spreadLabels(
        [
          { at: 100, size: 12 },
          { at: 102, size: 12 },
        ],
        0,
        300,
      ),
    ).toEqual([95, 107]);
  });

  it('keeps labels inside the chart', () => {
    expect(
      spreadLabels(
        [
          { at: -40, size: 12 },
          { at: 340, size: 12 },
        ],
        0,
        300,
      ),
    ).toEqual([6, 294]);
  });

  it('never lets labels overlap or leave, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const places = spreadLabels(labels, 0, 300);
        const boxes = labels
          .map(({ at, size }, i) => ({ at, size, place: places[i] ?? Number.NaN }))
          .sort((a, b) => a.place - b.place);
        for (const [i, box] of boxes.entries()) {
          expect(box.place - box.size / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(box.place + box.size / 2).toBeLessThanOrEqual(300 + 1e-9);
          const next = boxes[i + 1];
          if (next === undefined) continue;
          expect(next.place - box.place).toBeGreaterThanOrEqual((box.size + next.size) / 2 - 1e-9);
          expect(next.at).toBeGreaterThanOrEqual(box.at);
        }
      }),
    );
  });
});
