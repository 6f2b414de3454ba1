import { formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { withinSentence } from '#shared/format/sentence-case';
import type { ModelRun } from '#shared/model/model-run';
import type { ReleasedModel, ReleaseRisk } from '#shared/model/results';
import { tierOutlook } from '#shared/policy/outlook';
import { releaseConsequence, TIER_POLICIES } from '#shared/policy/tier-policy';
import { TierBar } from '../../ui/marks/TierBar';
import { TierChip } from '../../ui/marks/TierChip';
import classes from './TierConsequences.module.css';

const NAMES: Readonly<Record<ReleasedModel, string>> = {
  frontier: 'Frontier',
  open: 'Best open model',
};

/** One subject in one year: its tier, how probable each is, and what follows for release. */
export function SubjectTier({
  run,
  subject,
  year,
}: {
  run: ModelRun;
  subject: ReleasedModel;
  year: number;
}) {
  const outlook = tierOutlook(run, subject, year);
  if (outlook === null) return null;
  const { tier, shares, central, risk } = outlook;
  return (
    <div className={classes.subject}>
      <h4>
        {NAMES[subject]}
        <TierChip tier={tier} />
      </h4>
      {shares !== null && <TierBar shares={shares} />}
      {shares !== null && central !== tier && (
        <p className={classes.aside}>
          Central path: {withinSentence(TIER_POLICIES[central].name)}.
        </p>
      )}
      <p className={classes.consequence}>{releaseConsequence(subject, tier)}</p>
      {risk !== null && <Risk subject={subject} risk={risk} />}
    </div>
  );
}

const CONDITION: Readonly<Record<ReleasedModel, string>> = {
  frontier: 'If released openly then, high-risk within',
  open: 'As released, high-risk within',
};

/** What enhancement after release makes of a model that is not high-risk when it is released. */
function Risk({ subject, risk }: { subject: ReleasedModel; risk: ReleaseRisk }) {
  const { notHigh, within2, within3, within5 } = risk;
  if (within2 === null || within3 === null || within5 === null) {
    return <p className={classes.aside}>High-risk already in every sample.</p>;
  }
  const rows = [
    { years: 2, share: within2 },
    { years: 3, share: within3 },
    { years: 5, share: within5 },
  ];
  return (
    <div className={classes.risk}>
      <p>{CONDITION[subject]}</p>
      <dl>
        {rows.map(({ years, share }) => (
          <div key={years}>
            <dt>{formatQuantity('duration', years)}</dt>
            <dd>{formatShare(share)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.aside}>
        of the samples in which it is not high-risk yet ({formatShare(notHigh)} of all)
      </p>
    </div>
  );
}
