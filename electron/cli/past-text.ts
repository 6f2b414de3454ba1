import { formatYear } from '#shared/format/dates';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import type { Assumptions } from '#shared/model/assumptions/registry';
import { type EnsembleResults, MILESTONES } from '#shared/model/results';
import { alreadySentence } from '#shared/sentences/already';
import { conditionOnToday, isPast, PAST_MEANS } from '#shared/sentences/past';

/**
 * Which medians are past already, what that means and how to condition on today, and in what share of
 * the samples it has happened; empty where the assumptions contradict each other.
 */
export function pastText(
  assumptions: Assumptions,
  ensemble: EnsembleResults,
  today: number,
): string {
  if (ensemble.contradiction) return '';
  const lines = MILESTONES.flatMap((milestone) => {
    const { p50 } = ensemble.summary.milestones[milestone];
    if (p50 === null || !isPast(p50, today)) return [];
    const condition = conditionOnToday(milestone, today);
    const step =
      condition === null
        ? ''
        : ` With ${condition.assumption} at ${condition.value} only samples without it count.`;
    return [
      `  ${MILESTONE_LABELS[milestone]}, ${formatYear(p50)}: ${PAST_MEANS[milestone]}${step}`,
    ];
  });
  const past = lines.length === 0 ? [] : ['Past already at the median:', ...lines];
  const already = alreadySentence({ assumptions, ensemble, today });
  return ['', ...past, ...(already === null ? [] : [already]), ''].join('\n');
}
