import { useId } from 'react';
import { formatQuantity } from '#shared/format/number/quantity';
import type { ModelRun } from '#shared/model/model-run';
import { nearestYear } from '#shared/policy/outlook';
import { YearField } from '../../ui/fields/YearField';
import { SubjectTier } from './SubjectTier';
import classes from './TierConsequences.module.css';
import { TierGuide } from './TierGuide';

/** What the risk tiers mean for releasing weights, today and in a year of choice. */
export function TierConsequences({
  run,
  year,
  onYearChange,
}: {
  run: ModelRun;
  year: number;
  onYearChange: (year: number) => void;
}) {
  const titleId = useId();
  const first = run.central.path[0]?.year ?? year;
  const last = Math.floor(run.horizon);
  const current = nearestYear(run, run.today, first);
  const chosen = nearestYear(run, year, first);
  const stale = !run.ensembleIsCurrent && run.ensemble !== null;
  return (
    <section aria-labelledby={titleId} className={classes.root}>
      <h2 id={titleId} className={classes.title}>
        Release tiers
      </h2>
      {run.ensemble?.contradiction ? (
        <p className={classes.basis}>
          No tiers: the assumptions contradict each other (
          {formatQuantity('fraction', run.ensemble.accepted)} of the samples are left).
        </p>
      ) : (
        <>
          <p className={classes.basis}>{basisOf(run)}</p>
          <div className={classes.moments} data-stale={stale || undefined} aria-busy={stale}>
            <section aria-label={`Tiers now, on 1 January ${current}`} className={classes.moment}>
              <h3>
                Now <span>1 January {current}</span>
              </h3>
              <SubjectTier run={run} subject="frontier" year={current} />
              <SubjectTier run={run} subject="open" year={current} />
            </section>
            <section aria-label={`Tiers on 1 January ${chosen}`} className={classes.moment}>
              <h3>
                Then <span>1 January</span>
                <YearField
                  label="Year looked at"
                  year={chosen}
                  first={first}
                  last={last}
                  onYearChange={onYearChange}
                />
              </h3>
              <SubjectTier run={run} subject="frontier" year={chosen} />
              <SubjectTier run={run} subject="open" year={chosen} />
            </section>
          </div>
        </>
      )}
      <TierGuide />
    </section>
  );
}

function basisOf({ ensemble, assumptions }: ModelRun): string {
  const basis =
    ensemble === null
      ? 'On the central path; the samples are being drawn.'
      : 'Most probable tier, with the share of the samples in each.';
  return assumptions.restrictHigh.value
    ? `${basis} Open release of high-risk models is prevented in this scenario.`
    : basis;
}
