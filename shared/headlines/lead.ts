import { soundEnsemble } from '#shared/model/model-run';
import type { LeadPolicy } from '#shared/model/results';
import {
  type HeadlineReading,
  type HeadlineRun,
  type HeadlineValue,
  headlineDistribution,
  type ReadingAbsence,
} from './reading';

/** Years from the frontier's AGI to the rival's. */
export function readLead(run: HeadlineRun, policy: LeadPolicy): HeadlineValue {
  const { central } = run;
  const ensemble = soundEnsemble(run);
  const absence: ReadingAbsence = central.milestones.agi === null ? 'noAgi' : 'rivalNever';
  return {
    central: central.lead[policy] ?? absence,
    samples:
      ensemble === null
        ? null
        : headlineDistribution(
            ensemble.summary.lead[policy],
            ensemble.summary.milestones.agi.never === 1 ? 'noAgi' : 'rivalNever',
          ),
  };
}

/**
 * Years of lead that open release costs: the lead with restriction less the lead without. In the
 * samples it is the difference of the two medians; the results hold no distribution of it.
 */
export function readReleaseCost(run: HeadlineRun): HeadlineValue {
  const open = readLead(run, 'open');
  const restricted = readLead(run, 'restricted');
  return {
    central:
      open.central === null || restricted.central === null
        ? null
        : lost(open.central, restricted.central),
    samples:
      open.samples === null || restricted.samples === null
        ? null
        : {
            median: lost(open.samples.median, restricted.samples.median),
            inner: null,
            outer: null,
            never: null,
          },
  };
}

function lost(open: HeadlineReading, restricted: HeadlineReading): HeadlineReading {
  if (typeof open === 'number' && typeof restricted === 'number') return restricted - open;
  return typeof open === 'number' ? 'rivalOnlyByRelease' : open;
}
