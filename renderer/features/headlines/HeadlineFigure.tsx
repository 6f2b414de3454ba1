import type { QuantityParts } from '#shared/format/number/quantity-parts';
import { sampleShareWords } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import { changeSince, type HeadlineSide, writeChange } from '#shared/headlines/change';
import type { HeadlineDefinition, HeadlineKind } from '#shared/headlines/headlines';
import type { HeadlineValue } from '#shared/headlines/reading';
import { readingParts, writeInterval, writeNever } from '#shared/headlines/words';
import { PAST_AT_MEDIAN } from '#shared/sentences/past';
import { ExplainedTerm } from '../../ui/panels/ExplainedTerm';
import { explainHeadline } from './explain';
import classes from './Headlines.module.css';

/** That a date is past already, and the step that counts only the samples in which it is not. */
export interface PastFigure {
  /** What it means, in a sentence. */
  readonly means: string;
  /** Sets what is known to today; null where no assumption says so. */
  readonly conditionOnToday: (() => void) | null;
}

/** One headline: its figure large, the interval small beside it, the change beneath. */
export function HeadlineFigure({
  definition,
  label,
  year,
  now,
  reference,
  referenceLabel,
  size = 'half',
  past = null,
  aside = '',
}: {
  definition: HeadlineDefinition;
  /** Short, for where it stands. */
  label: string;
  year: number;
  now: HeadlineSide;
  reference: HeadlineSide | null;
  referenceLabel: string;
  size?: 'hero' | 'half' | 'line';
  /** Said of a date that is past already at the median, and what can be done about it. */
  past?: PastFigure | null;
  /** One more line under the interval; none where it is empty. */
  aside?: string;
}) {
  const { kind } = definition;
  const { value, horizon } = now;
  const shown = value.samples?.median ?? value.central;
  const change = reference && changeSince(kind, now, reference, referenceLabel);
  return (
    <div className={classes.item} data-size={size}>
      <dt>
        <ExplainedTerm
          lines={() => [
            ...explainHeadline(definition, year, now, reference, referenceLabel),
            ...(past === null ? [] : [`${capitalised(PAST_AT_MEDIAN)}. ${past.means}`]),
          ]}
        >
          {label}
        </ExplainedTerm>
      </dt>
      <dd className={classes.figure} data-words={typeof shown === 'string' || undefined}>
        {shown === null ? '…' : <Figure kind={kind} {...readingParts(kind, shown, horizon)} />}
      </dd>
      <Range value={value} kind={kind} horizon={horizon} withInner={size === 'hero'} />
      {aside !== '' && <dd className={classes.aside}>{aside}</dd>}
      {past !== null && <Past {...past} />}
      {change && (
        <dd className={classes.change} data-none={change.figure === '' || undefined}>
          {writeChange(change)}
        </dd>
      )}
    </div>
  );
}

function Past({ means, conditionOnToday }: PastFigure) {
  return (
    <dd className={classes.past}>
      <span title={means}>past already</span>
      {conditionOnToday !== null && (
        <button type="button" title={means} onClick={conditionOnToday}>
          Condition on today
        </button>
      )}
    </dd>
  );
}

/** The number large, its unit small behind it. What counts a sum of money is no less than its figure. */
function Figure({ kind, figure, unit }: QuantityParts & { kind: HeadlineKind }) {
  if (kind === 'money' || unit === '') return figure + unit;
  return (
    <>
      {figure}
      <small>{unit}</small>
    </>
  );
}

function Range({
  value: { samples },
  kind,
  horizon,
  withInner,
}: {
  value: HeadlineValue;
  kind: HeadlineDefinition['kind'];
  horizon: number;
  withInner: boolean;
}) {
  if (samples === null) {
    return kind === 'probability' ? null : <dd className={classes.range}>central path</dd>;
  }
  if (kind === 'probability') return <dd className={classes.range}>of samples</dd>;
  const { median, inner, outer, never } = samples;
  const rarely = never !== null && outer !== null && outer[1] === 'never';
  return (
    <>
      {outer !== null && outer[0] !== 'never' && (
        <dd className={classes.range}>
          {withInner && inner !== null && (
            <span>
              <abbr title="50% interval: half of the samples">50%</abbr>{' '}
              {writeInterval(kind, inner, horizon)}
            </span>
          )}
          <span>
            {withInner && <abbr title="90% interval: nine in ten of the samples">90%</abbr>}{' '}
            {writeInterval(kind, outer, horizon)}
          </span>
        </dd>
      )}
      {rarely && (
        <dd className={classes.never}>
          {median === 'never' ? sampleShareWords(never) : writeNever(never, horizon)}
        </dd>
      )}
    </>
  );
}
