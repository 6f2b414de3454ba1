import { capitalised } from '#shared/format/sentence-case';
import { changeSince, type HeadlineSide } from '#shared/headlines/change';
import type { HeadlineDefinition } from '#shared/headlines/headlines';
import { writeInterval, writeNever, writeReading } from '#shared/headlines/words';

/** A headline's full name, what its figure is and everything that is known of it, line by line. */
export function explainHeadline(
  { label, kind, meaning }: HeadlineDefinition,
  year: number,
  now: HeadlineSide,
  reference: HeadlineSide | null,
  referenceLabel: string,
): string[] {
  const { value, horizon } = now;
  const lines = [label(year), meaning];
  const { samples, central } = value;
  if (samples !== null && kind !== 'probability') {
    lines.push(`Median of the samples: ${writeReading(kind, samples.median, horizon)}`);
    if (samples.inner !== null) {
      lines.push(`50% interval: ${writeInterval(kind, samples.inner, horizon)}`);
    }
    if (samples.outer !== null) {
      lines.push(`90% interval: ${writeInterval(kind, samples.outer, horizon)}`);
    }
    if (samples.never !== null && samples.never > 0) {
      lines.push(capitalised(writeNever(samples.never, horizon)));
    }
  }
  if (samples === null && central !== null) {
    lines.push(`Central path: ${writeReading(kind, central, horizon)}`);
  }
  if (reference !== null) lines.push(...explainChange(kind, now, reference, referenceLabel));
  return lines;
}

function explainChange(
  kind: HeadlineDefinition['kind'],
  now: HeadlineSide,
  reference: HeadlineSide,
  referenceLabel: string,
): string[] {
  const change = changeSince(kind, now, reference, referenceLabel);
  if (change === null) return [];
  const { samples, central } = reference.value;
  const before = change.basis === 'median' ? samples?.median : central;
  if (before === undefined || before === null) return [];
  const what =
    kind === 'probability' ? '' : change.basis === 'median' ? 'median ' : 'central path ';
  return [
    `${capitalised(referenceLabel)}: ${what}${writeReading(kind, before, reference.horizon)}`,
  ];
}
