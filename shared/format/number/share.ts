/**
 * A probability or share as per cent, rounded to whole per cents: "63%". What is not quite nothing
 * or all never reads as it: "<1%", ">99%".
 */
export function formatShare(share: number): string {
  const { bound, percent } = roundedShare(share);
  return `${bound}${percent}%`;
}

/** A difference of two shares, of which the direction is said otherwise: "12 points", "<1 point". */
export function formatPoints(difference: number): string {
  const { bound, percent } = roundedShare(Math.abs(difference));
  return `${bound}${percent} ${percent === 1 ? 'point' : 'points'}`;
}

/** How many of the samples, in a sentence: "in 63% of samples". */
export function sampleShareWords(share: number): string {
  return `in ${formatShare(share)} of samples`;
}

function roundedShare(share: number): {
  readonly bound: '<' | '>' | '';
  readonly percent: number;
} {
  if (share > 0 && share < 0.01) return { bound: '<', percent: 1 };
  if (share < 1 && share > 0.99) return { bound: '>', percent: 99 };
  return { bound: '', percent: Math.round(share * 100) };
}
