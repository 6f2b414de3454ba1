import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweepBatches } from './batches';

/** A piece of a sweep of which some points are finished. */
const begun = fc
  .record({
    from: fc.nat(1000),
    states: fc.array(fc.constantFrom('finished', 'open'), { maxLength: 300 }),
    samples: fc.constantFrom(0, 1, 10_000, 1_000_000),
    workers: fc.integer({ min: 1, max: 64 }),
  })
  .map(({ from, states, ...rest }) => ({
    ...rest,
    whole: { from, to: from + states.length },
    finished: states.flatMap((state, i) =>
      state === 'finished' ? [{ from: from + i, to: from + i + 1 }] : [],
    ),
  }));

describe('the batches of a sweep', () => {
  it('hold every point that is not finished once, and no other', () => {
    fc.assert(
      fc.property(begun, ({ whole, finished, samples, workers }) => {
        const covered = [...finished, ...sweepBatches(whole, finished, samples, workers)].flatMap(
          ({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i),
        );
        const wanted = Array.from({ length: whole.to - whole.from }, (_, i) => whole.from + i);
        expect(covered.sort((a, b) => a - b)).toEqual(wanted);
      }),
    );
  });

  it('give every thread something to do, and none more than it can be stopped in', () => {
    expect(sweepBatches({ from: 0, to: 9 }, [], 10_000, 8)).toHaveLength(9);
    expect(sweepBatches({ from: 0, to: 4000 }, [], 1_000_000, 2)).toHaveLength(4000);
    expect(sweepBatches({ from: 0, to: 4000 }, [], 0, 2)).toHaveLength(250);
  });
});
