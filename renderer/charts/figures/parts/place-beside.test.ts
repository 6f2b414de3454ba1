import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelPoint, placeLabelsBeside } from './place-beside';

const plot = { left: 0, right: 500, top: 0, bottom: 200 };
const point = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 200 }),
});

function place(anchors: readonly LabelPoint[], curves: readonly LabelPoint[] = []) {
  const labels = anchors.map((anchor) => ({ anchor, width: 50, height: 12 }));
  return placeLabelsBeside(labels, { markers: anchors, marker: 6, curves, plot });
}

describe('placeBeside', () => {
  it('prefers the right', () => {
    expect(place([{ x: 100, y: 100 }])).toEqual([{ x: 106, y: 100, place: 'middle right' }]);
  });

  it('takes the left at the right edge', () => {
    expect(place([{ x: 490, y: 100 }])[0]?.place).toBe('middle left');
  });

  it('goes where it hides less of a curve', () => {
    expect(place([{ x: 100, y: 100 }], [{ x: 120, y: 100 }])[0]?.place).toBe('middle left');
  });

  it('leaves a label out rather than over another marker', () => {
    const crowd = [-12, 0, 12].flatMap((y) =>
      [-30, -15, 0, 15, 30].map((x) => ({ x: 250 + x, y: 100 + y })),
    );
    expect(place([{ x: 250, y: 100 }, ...crowd])[0]).toBeNull();
  });

  it('never covers another label', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 10 }), (anchors) => {
        const boxes = place(anchors).flatMap((placed) => {
          if (placed === null) return [];
          const { x, y, place: side } = placed;
          const left = { 'middle right': x, 'middle left': x - 50 }[side as string] ?? x - 25;
          const top = { 'top center': y - 12, 'bottom center': y }[side as string] ?? y - 6;
          return [{ left, top }];
        });
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart = Math.abs(a.left - b.left) >= 50 || Math.abs(a.top - b.top) >= 12;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
