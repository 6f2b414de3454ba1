import { Headlines } from '../../features/headlines/Headlines';
import { TierConsequences } from '../../features/tiers/TierConsequences';
import { referenceLabelOf } from '../../state/selectors/document';
import { referenceRun, workingRun } from '../../state/selectors/model-run';
import { useResults, useScenario, useSession } from '../../state/stores';
import classes from './Workbench.module.css';

/** What follows from the assumptions, in figures and in words. */
export function Outcomes() {
  const run = useResults(workingRun);
  const reference = useResults(referenceRun);
  const referenceLabel = useScenario(referenceLabelOf);
  const year = useSession((state) => state.year);
  const chooseYear = useSession((state) => state.chooseYear);
  const setValues = useScenario((state) => state.setValues);
  if (run === null) return null;
  return (
    <div className={classes.outcomes}>
      <Headlines
        run={run}
        reference={reference}
        referenceLabel={referenceLabel}
        year={year}
        onCondition={({ assumption, value }) => setValues({ [assumption]: value })}
      />
      <TierConsequences run={run} year={year} onYearChange={chooseYear} />
    </div>
  );
}
