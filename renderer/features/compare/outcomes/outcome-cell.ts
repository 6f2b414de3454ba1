import { formatShare, sampleShareWords } from '#shared/format/number/share';
import { changeSince, writeChange } from '#shared/headlines/change';
import {
  type DifferenceVerdict,
  exceedsInterval,
  exceedsSampling,
} from '#shared/headlines/exceeds';
import { yearWithin } from '#shared/headlines/headlines';
import type { HeadlineValue } from '#shared/headlines/reading';
import { writeInterval, writeReading } from '#shared/headlines/words';
import type { DrawOutcomes } from '#shared/model/ensemble/draw-outcomes';
import { pairedShares, shareDifference } from '#shared/model/explain/paired';
import type { ModelRun } from '#shared/model/model-run';
import { publishedWords } from '#shared/sentences/crossing';
import { isPast } from '#shared/sentences/past';
import type { OutcomeRow } from './outcome-rows';

/** A scenario as an outcome is read from it; its draws come after its run. */
export interface OutcomeSide {
  readonly run: ModelRun;
  readonly draws: DrawOutcomes | null;
}

/** An outcome of one scenario in words, and how it stands to the baseline's. */
export interface OutcomeCell {
  readonly value: string;
  /** Whether it is a median date that is past already. */
  readonly past: boolean;
  /** Its 90 % interval; empty where it has none. */
  readonly interval: string;
  /** The difference from the baseline; empty for the baseline itself. */
  readonly change: string;
  /** What is known of the difference: how many draws agree, and whether it exceeds the uncertainty. */
  readonly standing: string;
  /** Whether it lies outside the baseline's interval: what the eye is to find. */
  readonly exceeds: boolean;
}

export function outcomeCell(
  row: OutcomeRow,
  side: OutcomeSide,
  baseline: OutcomeSide | null,
  year: number,
): OutcomeCell {
  const { run } = side;
  const { kind, read } = row;
  const value = read(run, yearWithin(run, year));
  const shown = value.samples?.median ?? value.central;
  const outer = value.samples?.outer ?? null;
  const never = value.samples?.never ?? null;
  const cell = {
    value: shown === null ? '…' : writeReading(kind, shown, run.horizon),
    past: kind === 'date' && value.samples !== null && isPast(shown, run.today),
    // An interval from never to never says nothing that the share does not say better.
    interval:
      shown === 'never' && never !== null
        ? sampleShareWords(never)
        : outer === null
          ? ''
          : `${writeInterval(kind, outer, run.horizon)}${published(row, run)}`,
  };
  if (baseline === null) return { ...cell, change: '', standing: '', exceeds: false };
  const against = read(baseline.run, yearWithin(baseline.run, year));
  const change = changeSince(
    kind,
    { value, horizon: run.horizon },
    { value: against, horizon: baseline.run.horizon },
    'baseline',
  );
  const written = change === null ? '' : writeChange(change);
  if (change === null || change.unchanged) {
    return { ...cell, change: written, standing: '', exceeds: false };
  }
  const counted = (reading: HeadlineValue) => reading.central !== 'notCounted';
  if (!counted(value) || !counted(against)) {
    return { ...cell, change: written, standing: '', exceeds: false };
  }
  const verdict = verdictOf(row, side, baseline, year);
  const standing = [agreement(row, side, baseline, year), wordsFor(verdict)];
  return {
    ...cell,
    change: written,
    standing: standing.filter(Boolean).join(', '),
    exceeds: verdict?.rule === 'interval' && verdict.exceeds,
  };
}

/** When the run that first crosses the threshold is published: its date is of training. */
function published({ id }: OutcomeRow, run: ModelRun): string {
  if (id !== 'thresholdCrossed' && id !== 'thresholdCrossedOpen') return '';
  const words = publishedWords(run, id);
  return words === '' ? '' : `, ${words}`;
}

function verdictOf(
  row: OutcomeRow,
  side: OutcomeSide,
  baseline: OutcomeSide,
  year: number,
): DifferenceVerdict | null {
  const at = yearWithin(baseline.run, year);
  if (row.event !== null) {
    if (side.draws === null || baseline.draws === null) return null;
    const found = shareDifference(baseline.draws, side.draws, row.event, at);
    return found === null ? null : exceedsSampling(found.difference, found.error);
  }
  const median = row.read(side.run, at).samples?.median;
  const outer = row.read(baseline.run, at).samples?.outer ?? null;
  return median === undefined || outer === null ? null : exceedsInterval(median, outer);
}

function wordsFor(verdict: DifferenceVerdict | null): string {
  if (verdict === null) return '';
  if (verdict.rule === 'sampling') {
    return verdict.exceeds ? 'beyond sampling error' : 'within sampling error';
  }
  return verdict.exceeds ? 'exceeds the uncertainty' : 'within the uncertainty';
}

/** "in 98% of draws": of the draws both share, those that differ the way most do. */
function agreement(
  row: OutcomeRow,
  side: OutcomeSide,
  baseline: OutcomeSide,
  year: number,
): string {
  if (row.quantity === null || side.draws === null || baseline.draws === null) return '';
  const quantity = row.quantity(yearWithin(baseline.run, year));
  const shares = pairedShares(baseline.draws, side.draws, quantity);
  if (shares === null) return '';
  const share = Math.max(shares.more, shares.less);
  return `${formatShare(share)} of draws agree`;
}
