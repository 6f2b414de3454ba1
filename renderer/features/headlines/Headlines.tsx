import { type ReactNode, useId } from 'react';
import { formatFlop } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { HEADLINES, type HeadlineId, yearWithin } from '#shared/headlines/headlines';
import type { Assumptions } from '#shared/model/assumptions/registry';
import type { ModelRun } from '#shared/model/model-run';
import { MILESTONES, type Milestone } from '#shared/model/results';
import { publishedWords } from '#shared/sentences/crossing';
import { knownAbsence } from '#shared/sentences/known-absence';
import { type Conditioning, conditionOnToday, isPast, PAST_MEANS } from '#shared/sentences/past';
import { FirstCeilingFigure } from './FirstCeilingFigure';
import { HeadlineFigure, type PastFigure } from './HeadlineFigure';
import classes from './Headlines.module.css';

/** What the assumptions come to: the figures to remember, each with its interval and its change. */
export function Headlines({
  run,
  reference: measuredAgainst,
  referenceLabel,
  year,
  onCondition,
}: {
  run: ModelRun;
  reference: ModelRun | null;
  /** What the reference is, as one word: "preset", "saved". */
  referenceLabel: string;
  /** The whole year looked at. */
  year: number;
  /** Takes as known what was not there up to today. */
  onCondition: (what: Conditioning) => void;
}) {
  const titleId = useId();
  const stale = !run.ensembleIsCurrent && run.ensemble !== null;
  const at = yearWithin(run, year);
  // A reference that contradicts itself has shown no figures: nothing has changed since.
  const reference = measuredAgainst?.ensemble?.contradiction ? null : measuredAgainst;

  function figure(id: HeadlineId, label: string, size?: 'hero' | 'half' | 'line') {
    const definition = HEADLINES[id];
    return (
      <HeadlineFigure
        key={id}
        definition={definition}
        label={label}
        year={at}
        now={{ value: definition.read(run, at), horizon: run.horizon }}
        reference={
          reference && { value: definition.read(reference, at), horizon: reference.horizon }
        }
        referenceLabel={referenceLabel}
        {...(size === undefined ? {} : { size })}
        past={pastOf(id, run, onCondition)}
        {...(id === 'thresholdCrossed' || id === 'thresholdCrossedOpen'
          ? { aside: publishedWords(run, id) }
          : {})}
      />
    );
  }
  const { cyberOn, controlOOM } = run.assumptions;

  return (
    <section aria-labelledby={titleId} className={classes.root}>
      <h2 id={titleId} className={classes.title}>
        Headlines
      </h2>
      {run.ensemble?.contradiction ? (
        <Contradiction accepted={run.ensemble.accepted} assumptions={run.assumptions} />
      ) : (
        <>
          <p className={classes.basis}>{basisOf(run, measuredAgainst, referenceLabel)}</p>
          <div className={classes.groups} data-stale={stale || undefined} aria-busy={stale}>
            <Group title="The frontier">
              {figure('agi', 'AGI', 'hero')}
              {figure('wmd', 'WMD-like AI')}
              {figure('agiByYear', `AGI by ${at}`)}
              {controlOOM.value > 0 && figure('control', 'Loss of control')}
              {cyberOn.value && figure('cyber', 'Severe cyber attack')}
            </Group>
            <Group title="Open weights">
              {figure('agiOpen', 'AGI')}
              {figure('wmdOpen', 'WMD-like AI')}
            </Group>
            <Group title="Lead over a rival at AGI">
              {figure('leadOpen', 'Open release')}
              {figure('leadRestricted', 'High-risk prevented')}
              {figure('releaseCost', 'What open release costs', 'line')}
            </Group>
            <Group title="First ceiling after the trend">
              <FirstCeilingFigure
                run={run}
                reference={reference}
                referenceLabel={referenceLabel}
                year={at}
              />
            </Group>
            <Group title={`Largest run in ${at}`}>
              {figure('largestRun', 'Compute', 'line')}
              {figure('largestRunCost', 'Cost', 'line')}
            </Group>
            <Group title={`Threshold of ${formatFlop(run.assumptions.thresholdFlop.value)} FLOP`}>
              {figure('thresholdCrossed', 'Crossed')}
              {figure('thresholdCrossedOpen', 'By open weights')}
              {figure('thresholdBlindWmd', 'Blind to WMD-like')}
              {figure('thresholdBlindAgi', 'Blind to AGI')}
              {(cyberOn.value || controlOOM.value > 0) &&
                figure('thresholdBlindHigh', 'Blind to any danger')}
            </Group>
          </div>
        </>
      )}
    </section>
  );
}

/** That the median of a date is past; null where it is not, or there is no median yet. */
function pastOf(
  id: HeadlineId,
  run: ModelRun,
  onCondition: (what: Conditioning) => void,
): PastFigure | null {
  if (!isMilestone(id)) return null;
  const { samples } = HEADLINES[id].read(run, run.horizon);
  if (samples === null || !isPast(samples.median, run.today)) return null;
  const condition = conditionOnToday(id, run.today);
  return {
    means: PAST_MEANS[id],
    conditionOnToday: condition === null ? null : () => onCondition(condition),
  };
}

function isMilestone(id: HeadlineId): id is HeadlineId & Milestone {
  return (MILESTONES as readonly string[]).includes(id);
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </div>
  );
}

function basisOf(run: ModelRun, reference: ModelRun | null, referenceLabel: string): string {
  const { ensemble } = run;
  if (ensemble === null) return 'Central path; the samples are being drawn.';
  const drawn = run.samples.toLocaleString('en');
  const counted = Math.round(ensemble.accepted * run.samples);
  const samples = counted === run.samples ? drawn : `${counted.toLocaleString('en')} of ${drawn}`;
  const against = referenceLabel === 'saved' ? 'the saved version' : `the ${referenceLabel}`;
  const change = reference?.ensemble?.contradiction
    ? `${against} contradicts itself and has none`
    : `change against ${against}`;
  return `Medians with 90% intervals of ${samples} samples; ${change}.`;
}

function Contradiction({ accepted, assumptions }: { accepted: number; assumptions: Assumptions }) {
  return (
    <p className={classes.contradiction}>
      No figures: {accepted === 0 ? 'none' : `only ${formatShare(accepted)}`} of the samples agree
      that {knownAbsence(assumptions)}. The assumptions contradict each other.
    </p>
  );
}
