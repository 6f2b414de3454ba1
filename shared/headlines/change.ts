import { formatEstimate } from '#shared/format/number/quantity';
import { formatPoints, formatShare } from '#shared/format/number/share';
import type { HeadlineKind } from './headlines';
import type { HeadlineDistribution, HeadlineReading, HeadlineValue } from './reading';
import { writeReading, writeYearsApart } from './words';

/** A headline of one run, with the horizon that its words need. */
export interface HeadlineSide {
  readonly value: HeadlineValue;
  readonly horizon: number;
}

/** A change as its size and a word for its direction, which takes the place of a sign: "1.4 yr" "later". */
export interface ChangeWords {
  /** Empty when there is no figure to give. */
  readonly figure: string;
  readonly word: string;
  /** Whether nothing has changed, of which there is nothing more to say. */
  readonly unchanged: boolean;
}

/** A change of a headline. */
export interface HeadlineChange extends ChangeWords {
  /** Which figures were compared. */
  readonly basis: 'median' | 'central';
}

/** That nothing has changed. */
export const NO_CHANGE: ChangeWords = { figure: '', word: 'unchanged', unchanged: true };

/** Smaller differences come from arithmetic, not from assumptions. */
const SAME = 1e-6;

/**
 * How a headline differs from the reference: by the medians when both sides have one, else by the central
 * paths; null when neither can be compared.
 */
export function changeSince(
  kind: HeadlineKind,
  now: HeadlineSide,
  reference: HeadlineSide,
  referenceLabel: string,
): HeadlineChange | null {
  const { samples } = now.value;
  const { samples: samplesBefore } = reference.value;
  if (samples !== null && samplesBefore !== null) {
    const sides = [now, reference] as const;
    const moreOften = neverOftener(sides, samples, samplesBefore);
    return {
      ...(moreOften ?? inWords(kind, samples.median, samplesBefore.median, sides, referenceLabel)),
      basis: 'median',
    };
  }
  const { central } = now.value;
  const before = reference.value.central;
  if (central === null || before === null) return null;
  return {
    ...inWords(kind, central, before, [now, reference], referenceLabel),
    basis: 'central',
  };
}

/** The same in one piece of text. */
export function writeChange({ figure, word }: ChangeWords): string {
  return figure === '' ? word : `${figure} ${word}`;
}

function inWords(
  kind: HeadlineKind,
  now: HeadlineReading,
  before: HeadlineReading,
  [{ horizon }, { horizon: horizonBefore }]: readonly [HeadlineSide, HeadlineSide],
  referenceLabel: string,
): ChangeWords {
  if (typeof now === 'number' && typeof before === 'number') return difference(kind, now, before);
  if (now === before && horizon === horizonBefore) return NO_CHANGE;
  // One side has no figure, so there is no difference to give: what it was is given instead.
  return {
    figure: '',
    word: `${referenceLabel}: ${writeReading(kind, before, horizonBefore)}`,
    unchanged: false,
  };
}

/** Where both medians are "never", what may have changed is in how many of the samples. */
function neverOftener(
  [{ horizon }, { horizon: horizonBefore }]: readonly [HeadlineSide, HeadlineSide],
  now: HeadlineDistribution,
  before: HeadlineDistribution,
): ChangeWords | null {
  if (now.median !== 'never' || before.median !== 'never' || horizon !== horizonBefore) return null;
  if (now.never === null || before.never === null) return null;
  const change = now.never - before.never;
  if (Math.abs(change) < SAME) return null;
  return {
    figure: formatPoints(change),
    word: change > 0 ? 'likelier never' : 'less likely never',
    unchanged: false,
  };
}

const WORDS: Readonly<Record<HeadlineKind, readonly [more: string, less: string]>> = {
  date: ['later', 'earlier'],
  lead: ['longer', 'shorter'],
  loss: ['more', 'less'],
  compute: ['larger', 'smaller'],
  money: ['dearer', 'cheaper'],
  probability: ['likelier', 'less likely'],
};

function difference(kind: HeadlineKind, now: number, before: number): ChangeWords {
  const [more, less] = WORDS[kind];
  if (kind === 'compute' || kind === 'money') {
    const factor = now / before;
    if (Math.abs(factor - 1) < SAME) return NO_CHANGE;
    return { figure: factorText(factor), word: factor > 1 ? more : less, unchanged: false };
  }
  const change = now - before;
  if (Math.abs(change) < SAME) return NO_CHANGE;
  const word = change > 0 ? more : less;
  const figure = kind === 'probability' ? formatPoints(change) : writeYearsApart(Math.abs(change));
  return { figure, word, unchanged: false };
}

/** A factor to two digits, a small one in per cent: "2.4×", "3%". */
function factorText(factor: number): string {
  if (factor < 1.1 && factor > 1 / 1.1) return formatShare(Math.abs(factor - 1));
  const size = factor > 1 ? factor : 1 / factor;
  return formatEstimate('factor', size);
}
