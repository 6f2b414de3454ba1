import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { parseAxis } from './axes';
import { gridDesign, hypercubeDesign } from './design';
import { pointsOf } from './shard';

const BASE = resolveAssumptions('memo-2024', {});

describe('an axis', () => {
  it('is spaced on the assumption’s own scale', () => {
    // As one would type them, so that they are found again in the table.
    const compute = { assumption: 'agiFlop', values: [1e30, 1e31, 1e32, 1e33, 1e34] };
    expect(parseAxis('agiFlop=1e30..1e34:5')).toEqual(compute);
    expect(parseAxis('openLag=1..2:3')).toEqual({ assumption: 'openLag', values: [1, 1.5, 2] });
    const tenths = { assumption: 'openLag', values: [0, 0.1, 0.2, 0.3, 0.4] };
    expect(parseAxis('openLag=0...4:5')).toEqual(tenths);
    expect(parseAxis('openLagDrift=-1..-.5:2')).toMatchObject({ values: [-1, -0.5] });
  });

  it('takes values, switches, choices and whole distributions', () => {
    expect(parseAxis('openLagDrift=-0.5,0,.5')).toMatchObject({ values: [-0.5, 0, 0.5] });
    expect(parseAxis('restrictHigh=no,yes')).toMatchObject({ values: [false, true] });
    expect(parseAxis('trainingBits=16,8')).toMatchObject({ values: [16, 8] });
    expect(parseAxis('agiFlop')).toEqual({ assumption: 'agiFlop', spread: true });
    expect(() => parseAxis('trainingBits=12')).toThrow('one of 4, 8, 16');
    // There is nothing between the choices.
    expect(() => parseAxis('trainingBits=4..16:4')).toThrow('listed');
    expect(() => parseAxis('trainingBits=4..16')).toThrow('listed');
  });
});

describe('a grid', () => {
  it('meets every combination once, the last axis fastest', () => {
    const design = gridDesign(['openLag=1,2', 'trainingBits=16,8,4'].map(parseAxis));
    const points = Array.from({ length: design.points }, (_, i) => design.at(i).join());
    expect(points).toEqual(['1,16', '1,8', '1,4', '2,16', '2,8', '2,4']);
  });
});

describe('a Latin hypercube', () => {
  it('meets every part of every axis once', () => {
    const count = 40;
    const design = hypercubeDesign(
      ['openLag=0..10', 'agiFlop=1e30..1e34'].map(parseAxis),
      count,
      BASE,
      3,
    );
    const points = Array.from({ length: count }, (_, i) => design.at(i).map(Number));
    const parts = [
      points.map(([lag]) => Math.floor(((lag ?? 0) / 10) * count)),
      points.map(([, flop]) => Math.floor(((Math.log10(flop ?? 0) - 30) / 4) * count)),
    ];
    for (const part of parts) {
      expect([...part].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
    }
  });

  it('covers an assumption’s own distribution, and repeats with its seed', () => {
    const axes = [parseAxis('fabLeadTime')];
    const one = hypercubeDesign(axes, 50, BASE, 8);
    const values = Array.from({ length: 50 }, (_, i) => Number(one.at(i)[0]));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...values)).toBeLessThanOrEqual(5);
    const mean = values.reduce((a, b) => a + b) / values.length;
    // One draw in each of 50 parts of a range of 2: the mean is off by a part at most.
    expect(Math.abs(mean - 4)).toBeLessThan(2 / 50);
    const two = hypercubeDesign(axes, 50, BASE, 8);
    expect(Array.from({ length: 50 }, (_, i) => Number(two.at(i)[0]))).toEqual(values);
  });
});

it('pieces hold every point exactly once, however many there are', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 300 }), (points, count) => {
      let next = 0;
      for (let index = 1; index <= count; index++) {
        const { from, to } = pointsOf({ index, count }, points);
        expect(from).toBe(next);
        expect(to).toBeGreaterThanOrEqual(from);
        next = to;
      }
      expect(next).toBe(points);
    }),
  );
});
