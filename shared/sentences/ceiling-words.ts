import { formatYear, isThereFromStart } from '#shared/format/dates';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import { formatShare } from '#shared/format/number/share';
import { type ChangeWords, changeSince, NO_CHANGE } from '#shared/headlines/change';
import { bindingShares, type FirstCeiling, firstCeiling } from '#shared/headlines/first-ceiling';
import type { HeadlineRun } from '#shared/headlines/reading';
import { writeReading } from '#shared/headlines/words';

/** "Money", "from 2028.9"; or that the trend goes on. */
export function ceilingWords(
  ceiling: FirstCeiling | null,
  horizon: number,
): { readonly name: string; readonly from: string } {
  if (ceiling === null) return { name: 'None', from: `trend holds to ${formatYear(horizon)}` };
  const date = writeReading('date', ceiling.from, horizon);
  return {
    name: CONSTRAINT_NAMES[ceiling.constraint],
    from: isThereFromStart(ceiling.from) ? date : `from ${date}`,
  };
}

/** A change of date when the ceiling is the same, else what it was. */
export function ceilingChange(
  run: HeadlineRun,
  reference: HeadlineRun,
  referenceLabel: string,
): ChangeWords {
  const now = firstCeiling(run);
  const before = firstCeiling(reference);
  if (now === null && before === null) return NO_CHANGE;
  if (now !== null && now.constraint === before?.constraint) {
    const side = (from: number, horizon: number) => ({
      value: { central: from, samples: null },
      horizon,
    });
    const change = changeSince(
      'date',
      side(now.from, run.horizon),
      side(before.from, reference.horizon),
      referenceLabel,
    );
    if (change !== null) return change;
  }
  const { name, from } = ceilingWords(before, reference.horizon);
  return { figure: '', word: `${referenceLabel}: ${name} ${from}`, unchanged: false };
}

/** How often each ceiling is the lowest in a year: "2030: Money 55%, Chips 41%, Trend 4%". */
export function bindingWords(run: HeadlineRun, year: number): string {
  const shares = bindingShares(run, year).map(
    ({ constraint, share }) => `${CONSTRAINT_NAMES[constraint]} ${formatShare(share)}`,
  );
  return shares.length === 0 ? '' : `${year}: ${shares.join(', ')}`;
}
