import { formatShare } from '#shared/format/number/share';
import type { ModelRun } from '#shared/model/model-run';
import { ruledOut } from '#shared/sentences/known-absence';
import { modelKeyOf } from '../../state/selectors/document';
import { workingRun } from '../../state/selectors/model-run';
import { useResults, useScenario } from '../../state/stores';
import classes from './StatusLine.module.css';

/** What the uncertainty on show rests on. */
export function StatusLine() {
  // What is shown is behind as soon as an assumption has moved, before anything is computed.
  const wanted = useScenario(({ working }) => modelKeyOf(working));
  const words = useResults((state) =>
    statusOf(workingRun(state), state.working.ensemble?.key === wanted),
  );
  const restarted = useResults(({ trouble }) => trouble?.kind === 'restarted');
  const sampling = useResults((state) => state.sampling);
  const stop = useResults((state) => state.stopSampling);
  const sampleAgain = useResults((state) => state.sampleAgain);
  return (
    <footer className={classes.root}>
      <span>{words}</span>
      {typeof sampling === 'number' && (
        <span className={classes.sampling}>
          <progress aria-label="Samples drawn" value={sampling} /> {formatShare(sampling)} drawn
          <button type="button" onClick={stop}>
            Stop
          </button>
        </span>
      )}
      {sampling === 'stopped' && (
        <span className={classes.sampling}>
          <span role="status">Drawing was stopped.</span>
          <button type="button" onClick={sampleAgain}>
            Draw again
          </button>
        </span>
      )}
      {restarted && <span role="status">The calculation stopped and was started again.</span>}
    </footer>
  );
}

function statusOf(run: ModelRun | null, current: boolean): string {
  if (run?.ensemble == null) return 'Central path; drawing samples…';
  const samples = run.samples.toLocaleString('en');
  const share = formatShare(run.ensemble.accepted);
  const words = `${samples} samples, ${share} of them without ${ruledOut(run.assumptions)}`;
  return current ? words : `${words} · updating`;
}
