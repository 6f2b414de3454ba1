import { formatYear, notByHorizon, startWords } from '#shared/format/dates';
import { formatShare } from '#shared/format/number/share';
import { capitalised, withinSentence } from '#shared/format/sentence-case';
import type { ModelRun } from '#shared/model/model-run';
import type { ReleasedModel } from '#shared/model/results';
import { nearestYear, tierOutlook } from '#shared/policy/outlook';
import { releaseConsequence, TIER_POLICIES } from '#shared/policy/tier-policy';
import { highShare, isMostlyHigh, tiersSentence, tierYears } from '#shared/sentences/tiers';
import type { StoryInput } from '../story-input';
import { basisWords } from './dated';
import type { Finding } from './finding';

/** How far ahead the consequence is told beside today's, in years. */
const AHEAD = 5;

/** Tiers by year, and what follows for releasing weights. */
export function tiersFinding({ run, now }: StoryInput): Finding {
  const says = tiersSentence(run);
  return {
    title: title(run),
    blocks: [
      { kind: 'chart', chart: 'tiers', says },
      { kind: 'points', points: consequences(run, now) },
    ],
    notes: `Low: no more capable than what is open already. Medium: more capable, but not dangerous. High: dangerous now - WMD-like, able to escape control or, where they count, to carry out severe cyber attacks - or soon with what is added after release. ${says}`,
  };
}

function title(run: ModelRun): string {
  const years = tierYears(run);
  const since = (subject: ReleasedModel) =>
    years.find(({ cells }) => isMostlyHigh(highShare(cells[subject])))?.year ?? null;
  const [frontier, open] = [since('frontier'), since('open')];
  const where = basisWords(run);
  const restricted = run.assumptions.restrictHigh.value;
  if (frontier === null && open === null) {
    return `${capitalised(where)} no model is high-risk by ${formatYear(run.horizon)}: weights may be released`;
  }
  const kept = restricted
    ? open === null
      ? 'and, with release of such models prevented, open models stay below that line'
      : `and open models from abroad ${startWords(open)}, though release at home is prevented`
    : open === null
      ? `and open models ${notByHorizon(run.horizon)}`
      : `and open models ${open === frontier ? 'as soon' : startWords(open)}`;
  if (frontier === null) {
    return `${capitalised(where)} open models are high-risk ${startWords(open ?? run.horizon)}, the frontier ${notByHorizon(run.horizon)}`;
  }
  return `${capitalised(where)} frontier models are high-risk ${startWords(frontier)} ${kept}`;
}

function consequences(run: ModelRun, now: number): string[] {
  const first = run.central.path[0]?.year ?? Math.floor(run.horizon);
  const years = [...new Set([now, now + AHEAD].map((time) => nearestYear(run, time, first)))];
  return years.flatMap((year) =>
    (['frontier', 'open'] as const).flatMap((subject) => {
      const outlook = tierOutlook(run, subject, year);
      if (outlook === null) return [];
      const { tier, shares } = outlook;
      const who = subject === 'frontier' ? 'the frontier' : 'the best open model';
      const share = shares === null ? '' : ` (${formatShare(shares[tier])})`;
      return [
        `${year}, ${who}: ${withinSentence(TIER_POLICIES[tier].name)}${share}. ${releaseConsequence(subject, tier)}`,
      ];
    }),
  );
}
