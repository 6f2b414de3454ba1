import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatShare } from '#shared/format/number/share';
import type { Assumptions } from '#shared/model/assumptions/registry';
import { knownAbsence } from '#shared/sentences/known-absence';
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
    return <Contradiction accepted={run.ensemble.accepted} assumptions={run.assumptions} />;
  }
  return null;
}

function Contradiction({ accepted, assumptions }: { accepted: number; assumptions: Assumptions }) {
  const searchFor = useSession((state) => state.searchFor);
  return (
    <Banner title="These assumptions contradict each other">
      <p>
        It is taken as known that {knownAbsence(assumptions)}, yet{' '}
        {accepted === 0 ? 'every sample' : `all but ${formatShare(accepted)} of the samples`} say
        otherwise: too few are left to say anything by. Raise what they require, slow growth down,
        or move the years.
      </p>
      <div className={classes.actions}>
        <Button size="compact-sm" variant="default" onClick={() => searchFor('requirement')}>
          Show requirements
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => searchFor('known not')}>
          Show the years
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
