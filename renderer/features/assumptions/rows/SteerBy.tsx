import { useSession } from '../../../state/stores';
import { ResultSelect } from '../../../ui/fields/ResultSelect';
import classes from '../AssumptionsPanel.module.css';

/** Which result the bars beside the assumptions are about. */
export function SteerBy() {
  const option = useSession((state) => state.steeredBy);
  const steerBy = useSession((state) => state.steerBy);
  const year = useSession((state) => state.year);
  return (
    <div className={classes.steer}>
      <span>Bars: effect on</span>
      <ResultSelect
        hideLabel
        label="Result that the bars beside the assumptions are about"
        option={option}
        year={year}
        onChange={steerBy}
      />
    </div>
  );
}
