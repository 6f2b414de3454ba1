import { workingRun } from '../state/selectors/model-run';
import { useResults } from '../state/stores';
import classes from './Workbench.module.css';

/** What follows from the assumptions, in figures and in words. */
export function Outcomes() {
  const run = useResults(workingRun);
  return run === null ? null : <div className={classes.outcomes} />;
}
