import { whyNotTaken } from '#shared/document/edit/take-values';
import type { Conditioning } from '#shared/sentences/past';
import { Headlines } from '../../features/headlines/Headlines';
import { TierConsequences } from '../../features/tiers/TierConsequences';
import { referenceLabelOf } from '../../state/selectors/document';
import { referenceRun, workingRun } from '../../state/selectors/model-run';
import { useNotices, useResults, useScenario, useSession } from '../../state/stores';
import classes from './Workbench.module.css';

/** What follows from the assumptions, in figures and in words. */
export function Outcomes() {
  const run = useResults(workingRun);
  const reference = useResults(referenceRun);
  const referenceLabel = useScenario(referenceLabelOf);
  const year = useSession((state) => state.year);
  const chooseYear = useSession((state) => state.chooseYear);
  const working = useScenario((state) => state.working);
  const say = useNotices((state) => state.say);
  const setValues = useScenario((state) => state.setValues);
  if (run === null) return null;
  const condition = ({ assumption, value }: Conditioning) => {
    const why = whyNotTaken(working, { [assumption]: value });
    if (why === null) setValues({ [assumption]: value });
    else say({ text: `${why}: nothing was changed.` });
  };
  return (
    <div className={classes.outcomes}>
      <Headlines
        run={run}
        reference={reference}
        referenceLabel={referenceLabel}
        year={year}
        onCondition={condition}
      />
      <TierConsequences run={run} year={year} onYearChange={chooseYear} />
    </div>
  );
}
