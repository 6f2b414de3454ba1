import { sampleShareWords } from '#shared/format/number/share';
import type { ModelRun } from '#shared/model/model-run';
import type { ReleasedModel } from '#shared/model/results';
import { tierOutlook } from '#shared/policy/outlook';
import { releaseConsequence } from '#shared/policy/tier-policy';
import { ON_CENTRAL_PATH } from '#shared/sentences/basis';
import { TierChip } from '../../../ui/marks/TierChip';
import type { SectionProps } from '../parts/compare-parts';
import { MemberName } from '../parts/MemberName';
import tables from '../tables.module.css';
import classes from './ComparedTiers.module.css';

/** What the tiers of a year mean for releasing weights, in every scenario. */
export function ReleaseTable({
  members,
  runs,
  year,
}: Pick<SectionProps, 'members' | 'runs' | 'year'>) {
  const title = `What that means for release on 1 January ${year}`;
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      <div className={tables.wide}>
        <table className={`${tables.table} ${classes.release}`} aria-label={title}>
          <colgroup>
            <col className={classes.who} />
            <col />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Scenario</th>
              <th scope="col">Frontier</th>
              <th scope="col">Best open model</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member, place) => (
              <tr key={member.key}>
                <th scope="row">
                  <MemberName member={member} place={place} />
                </th>
                <Standing run={runs[place] ?? null} subject="frontier" year={year} />
                <Standing run={runs[place] ?? null} subject="open" year={year} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Standing({
  run,
  subject,
  year,
}: {
  run: ModelRun | null;
  subject: ReleasedModel;
  year: number;
}) {
  if (run === null) return <td className={tables.quiet}>refused by the model</td>;
  const outlook = tierOutlook(run, subject, year);
  if (outlook === null) return <td className={tables.quiet}>no such year</td>;
  const { tier, shares } = outlook;
  const prevented = subject === 'open' && run.assumptions.restrictHigh.value;
  return (
    <td>
      <span className={classes.tier}>
        <TierChip tier={tier} />
        <span className={tables.quiet}>
          {shares === null ? ON_CENTRAL_PATH : sampleShareWords(shares[tier])}
        </span>
      </span>
      <span className={tables.beneath}>
        {releaseConsequence(subject, tier)}
        {prevented && ' Open release of high-risk models is prevented in this scenario.'}
      </span>
    </td>
  );
}
