import { writeChange } from '#shared/headlines/change';
import { firstCeiling } from '#shared/headlines/first-ceiling';
import type { ModelRun } from '#shared/model/model-run';
import { firstBindingSentence, firstBindingWords } from '#shared/sentences/binding';
import { bindingWords, ceilingChange, ceilingWords } from '#shared/sentences/ceiling-words';
import { ExplainedTerm } from '../../ui/panels/ExplainedTerm';
import classes from './Headlines.module.css';

const MEANING =
  'The ceiling that is lowest when the spending trend no longer sets the pace, on the central path, and from when. Below it, how often each ceiling is the lowest in the samples, and when half of them have met it.';

/** Which ceiling takes over from the trend, and when. */
export function FirstCeilingFigure({
  run,
  reference,
  referenceLabel,
  year,
}: {
  run: ModelRun;
  reference: ModelRun | null;
  referenceLabel: string;
  year: number;
}) {
  const { name, from } = ceilingWords(firstCeiling(run), run.horizon);
  const change = reference === null ? null : ceilingChange(run, reference, referenceLabel);
  const shares = bindingWords(run, year);
  const first = firstBindingWords(run);
  return (
    <div className={classes.item} data-size="line">
      <dt>
        <ExplainedTerm
          lines={() => [
            'First ceiling after the trend',
            MEANING,
            firstBindingSentence(run) ?? 'The samples are being drawn.',
          ]}
        >
          Central path
        </ExplainedTerm>
      </dt>
      <dd className={classes.figure} data-words>
        {name} <small>{from}</small>
      </dd>
      {shares !== '' && <dd className={classes.shares}>{shares}</dd>}
      {first !== '' && <dd className={classes.shares}>{first}</dd>}
      {change !== null && (
        <dd className={classes.change} data-none={change.unchanged || undefined}>
          {writeChange(change)}
        </dd>
      )}
    </div>
  );
}
