import { describe, expect, it } from 'vitest';
import { moveSpread } from './move-spread';
import { definitionOf } from './registry';

const linear = definitionOf('fabLeadTime');
const log = definitionOf('agiFlop');

/** Equal to a few units in the last place. */
function closeTo(value: number): unknown {
  return {
    asymmetricMatch: (other: unknown) =>
      typeof other === 'number' && Math.abs(other / value - 1) < 1e-15 * 4,
  };
}

describe('a spread moves with its value', () => {
  it('keeps factors and half-widths', () => {
    const lognormal = { kind: 'lognormal', factor: 3 } as const;
    const normal = { kind: 'normal', halfWidth: 0.5 } as const;
    expect(moveSpread(log, lognormal, 1e34, 1e30)).toEqual(lognormal);
    expect(moveSpread(linear, normal, 4, 6)).toEqual(normal);
  });

  it('shifts both ends by the same amount on a linear assumption', () => {
    const spread = { kind: 'uniform', min: 3, max: 5 } as const;
    expect(moveSpread(linear, spread, 4, 6.5)).toEqual({ kind: 'uniform', min: 5.5, max: 7.5 });
  });

  it('shifts both ends by the same factor on a log-scaled one', () => {
    const spread = { kind: 'loguniform', min: 1e32, max: 1e38 } as const;
    expect(moveSpread(log, spread, 1e34, 1e36)).toEqual({
      kind: 'loguniform',
      min: closeTo(1e34),
      max: closeTo(1e40),
    });
  });

  it('keeps a value that is an end of its triangle on that end, whatever the rounding', () => {
    for (const to of [0.1, 0.3, 2.7, 19.99]) {
      const spread = { kind: 'triangular', min: 0.7, max: 5 } as const;
      expect(moveSpread(linear, spread, 0.7, to)).toMatchObject({ min: to });
      const wide = { kind: 'triangular', min: 1e20, max: 3.3e33 } as const;
      expect(moveSpread(log, wide, 3.3e33, to * 1e34)).toMatchObject({ max: to * 1e34 });
    }
  });

  it('moves the components of a mixture by the factor of the value, labels and weights kept', () => {
    const spread = {
      kind: 'mixture',
      components: [
        { label: 'low', weight: 1, value: 1e30, factor: 10 },
        { label: 'high', weight: 3, value: 1e36, factor: 100 },
      ],
    } as const;
    const moved = moveSpread(log, spread, 1e34, 1e36);
    expect(moved).toEqual({
      kind: 'mixture',
      components: [
        { label: 'low', weight: 1, value: closeTo(1e32), factor: 10 },
        { label: 'high', weight: 3, value: closeTo(1e38), factor: 100 },
      ],
    });
  });

  it('leaves a mixture alone where no factor leads from one value to the other', () => {
    const components = [{ label: 'some', weight: 1, value: 1, factor: 2 }];
    const spread = { kind: 'mixture', components } as const;
    expect(moveSpread(linear, spread, 0, 2)).toEqual(spread);
    expect(moveSpread(linear, spread, 2, 0)).toEqual(spread);
  });

  it('keeps certain what is certain', () => {
    expect(moveSpread(log, null, 1e34, 1e36)).toBeNull();
  });
});
