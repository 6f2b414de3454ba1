import type { Assumptions } from '../assumptions/registry';
import { type DateOrNever, MILESTONES, type Milestone, type Subject, type Tier } from '../results';
import {
  agiRequirement,
  between,
  type Frontier,
  integrateFrontier,
  reader,
  STEP_TOLERANCE,
} from './small-step';

const LOG_USD = {
  usd1e6: 6,
  usd1e7: 7,
  usd1e8: 8,
  usd1e9: 9,
  usd1e10: 10,
} as const;

/** Everything at one time, log10 where it is compute, cost or efficiency. */
export interface Moment {
  readonly frontier: number;
  readonly algorithms: number;
  readonly effective: number;
  readonly openRun: number;
  readonly openEffective: number;
  readonly rivalEffective: number;
  readonly threshold: number;
  readonly thresholdCost: number;
  readonly thresholdNeeded: number;
  readonly thresholdNeededHigh: number;
  readonly runsAboveThreshold: number;
  /** Task length of what is published then; null where none is read. */
  readonly taskMinutes: number | null;
  readonly flopPerDollar: number;
  /** What each milestone waits for: reached at 0 and above. */
  readonly margins: Readonly<Record<Milestone, number>>;
}

/** What small steps come to. */
export interface SmallSteps {
  readonly path: Frontier;
  readonly at: (t: number) => Moment;
  readonly milestones: Readonly<Record<Milestone, DateOrNever>>;
  /** The lowest requirement of any danger, and the line above which a model is High; log10 effective FLOP. */
  readonly dangerous: number;
  readonly high: number;
  /** Runs above the threshold from 2015 to a time. */
  readonly runsTotal: (t: number) => number;
  /** log10 minutes of task length per OOM of effective compute. */
  readonly steepness: number;
  readonly tierOf: (subject: Subject, moment: Moment) => Tier;
  readonly effectiveOf: (subject: Subject, moment: Moment) => number;
  /** What post-training enhancement adds in so many years, log10. */
  readonly enhancement: (years: number) => number;
}

/** First time a margin is reached, on straight lines between the steps. */
function firstReached(times: readonly number[], margins: readonly number[]): DateOrNever {
  for (const [i, margin] of margins.entries()) {
    if (margin < -STEP_TOLERANCE) continue;
    const t = times[i] as number;
    if (i === 0) return t;
    const before = margins[i - 1] as number;
    const from = times[i - 1] as number;
    return margin > before ? from + ((t - from) * -before) / (margin - before) : t;
  }
  return null;
}

/** Solves one set of assumptions in small steps, with everything that follows from the path. */
export function solveBySmallSteps(assumptions: Assumptions, horizon: number): SmallSteps {
  const path = integrateFrontier(assumptions, horizon);
  const { value, log, on } = reader(assumptions);
  const requirement = agiRequirement(assumptions, path.lowest);
  const agi = requirement.level;
  const wmd = Math.min(log('wmdFlop'), agi);
  const control = agi - value('controlOOM');
  const cyber = on('cyberOn') ? Math.min(log('cyberFlop'), agi) : Number.POSITIVE_INFINITY;
  const dangerous = Math.min(wmd, control, cyber);
  const enhancement = (years: number) =>
    Math.min(log('enhancementMax'), years * log('enhancementGrowth'));
  const high = dangerous - enhancement(value('soonYears'));
  const diffusion = value('insightDiffusion');
  const follower = (then: number) => {
    const plain = path.plainAlgorithms(then);
    return path.compute(then) + plain + diffusion * (path.algorithms(then) - plain);
  };
  const openSpendCap = log('openSpendCap');
  const openLag = value('openLag');
  const openLagDrift = value('openLagDrift');
  const openLagYear = value('openLagYear');
  const openComputeLag = value('openComputeLag');
  const rivalLag = value('rivalLag');
  const restrictHigh = on('restrictHigh');
  const thresholdFlop = log('thresholdFlop');
  const thresholdYear = value('thresholdYear');
  const thresholdGrowth = log('thresholdGrowth');
  const runsPerOOM = value('runsPerOOM');

  const restrictAbroad = on('restrictAbroad');
  const foreignOpenLag = value('foreignOpenLag');
  const theftLag = value('theftLag');
  const releaseDelay = value('releaseDelay');

  const openUnrestricted = (t: number) => {
    const then = t - Math.max(0, openLag + openLagDrift * (t - openLagYear));
    const tooDear = Math.max(0, path.compute(then) - (openSpendCap + path.flopPerDollar(t)));
    return follower(then) - tooDear;
  };
  const at = (t: number): Moment => {
    const flopPerDollar = path.flopPerDollar(t);
    const frontier = path.compute(t);
    const algorithms = path.algorithms(t);
    const effective = frontier + algorithms;
    const affordable = openSpendCap + flopPerDollar;
    const unrestricted = openUnrestricted(t);
    const domestic = Math.min(unrestricted, high - 1e-6);
    const restricted = restrictAbroad
      ? domestic
      : Math.max(domestic, openUnrestricted(t - foreignOpenLag));
    const openEffective = restrictHigh ? restricted : unrestricted;
    const stolen =
      theftLag < 50
        ? path.compute(t - theftLag) + path.algorithms(t - theftLag)
        : Number.NEGATIVE_INFINITY;
    const rival = Math.max(follower(t - rivalLag), stolen);
    const openRun = Math.min(path.compute(t - openComputeLag), affordable);
    const threshold = thresholdFlop + (t - thresholdYear) * thresholdGrowth;
    const atThreshold = threshold + algorithms;
    return {
      frontier,
      algorithms,
      effective,
      openRun,
      openEffective,
      rivalEffective: Math.max(rival, openEffective),
      threshold,
      thresholdCost: threshold - flopPerDollar,
      thresholdNeeded: wmd - algorithms,
      thresholdNeededHigh: dangerous - algorithms,
      runsAboveThreshold: runsPerOOM * Math.max(0, frontier - threshold),
      taskMinutes: requirement.minutes(
        path.compute(t - releaseDelay) + path.algorithms(t - releaseDelay),
      ),
      flopPerDollar,
      margins: {
        agi: effective - agi,
        wmd: effective - wmd,
        agiOpen: openEffective - agi,
        wmdOpen: openEffective - wmd,
        agiRival: Math.max(rival, unrestricted) - agi,
        agiRivalRestricted: Math.max(rival, restricted) - agi,
        highFrontier: effective - high,
        highOpen: openEffective - high,
        thresholdCrossed: frontier - threshold,
        thresholdCrossedOpen: openRun - threshold,
        thresholdBlindWmd: atThreshold - wmd,
        thresholdBlindAgi: atThreshold - agi,
        control: effective - control,
        cyber: effective - cyber,
        thresholdBlindHigh: atThreshold - dangerous,
      },
    };
  };
  const effectiveOf = (subject: Subject, moment: Moment): number => {
    if (subject === 'frontier') return moment.effective;
    if (subject === 'open') return moment.openEffective;
    if (subject === 'threshold') return moment.threshold + moment.algorithms;
    const affordable = LOG_USD[subject] + moment.flopPerDollar + moment.algorithms;
    return Math.min(moment.effective, affordable);
  };

  const rates = path.times.map((t) => at(t).runsAboveThreshold);
  const totals = [0];
  for (let i = 1; i < rates.length; i++) {
    const years = (path.times[i] as number) - (path.times[i - 1] as number);
    const mean = ((rates[i] as number) + (rates[i - 1] as number)) / 2;
    totals.push((totals[i - 1] as number) + mean * years);
  }
  const runsTotal = (t: number) => between(path.times, totals, t);

  const moments = path.times.map((t) => at(t).margins);
  const milestones = Object.fromEntries(
    MILESTONES.map((name) => [
      name,
      firstReached(
        path.times,
        moments.map((margins) => margins[name]),
      ),
    ]),
  ) as Record<Milestone, DateOrNever>;
  const tierOf = (subject: Subject, moment: Moment): Tier => {
    const e = effectiveOf(subject, moment);
    if (e >= high - STEP_TOLERANCE) return 'high';
    return e > moment.openEffective + STEP_TOLERANCE ? 'medium' : 'low';
  };
  return {
    path,
    at,
    milestones,
    dangerous,
    high,
    runsTotal,
    steepness: requirement.steepness,
    tierOf,
    effectiveOf,
    enhancement,
  };
}
