import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { workingRun } from '../../state/selectors/model-run';
import { useResults, useSession } from '../../state/stores';
import classes from './Trouble.module.css';

/** What keeps the results from being what they should, and what can be done about it. */
export function Trouble() {
  const trouble = useResults((state) => state.trouble);
  const run = useResults(workingRun);
  if (trouble?.kind === 'refused') {
    return (
      <Banner title="These assumptions cannot be computed">
        <p>The charts show the last ones that could.</p>
        <ul>
          {trouble.issues.map(({ path, message }) => (
            <li key={`${path.join('.')} ${message}`}>
              {message}. <span className={classes.path}>{path.join('.')}</span>
            </li>
          ))}
        </ul>
      </Banner>
    );
  }
  if (trouble?.kind === 'failed') {
    return (
      <Banner title="The uncertainty could not be computed">
        <p>The central path is current. Changing any assumption tries again. ({trouble.message})</p>
      </Banner>
    );
  }
  if (run?.ensemble?.contradiction && run.ensembleIsCurrent) {
    return (
      <Contradiction accepted={run.ensemble.accepted} since={run.assumptions.notBefore.value} />
    );
  }
  return null;
}

function Contradiction({ accepted, since }: { accepted: number; since: number }) {
  const searchFor = useSession((state) => state.searchFor);
  const year = formatQuantity('year', since);
  return (
    <Banner title="These assumptions contradict each other">
      <p>
        AGI and WMD-like AI are taken not to exist before {year}, yet in{' '}
        {accepted === 0 ? 'every sample' : `all but ${formatShare(accepted)} of the samples`} they
        do: too few are left to say anything by. Raise what they require, slow growth down, or move
        the year.
      </p>
      <div className={classes.actions}>
        <Button size="compact-sm" variant="default" onClick={() => searchFor('requirement')}>
          Show requirements
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => searchFor('notBefore')}>
          Show the year
        </Button>
      </div>
    </Banner>
  );
}

function Banner({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="alert" className={classes.root}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
