import { formatShare } from '#shared/format/number/share';
import { RELEASED_MODELS } from '#shared/model/results';
import { nearestYear } from '#shared/policy/outlook';
import { releaseRiskRows, releaseRiskSentence } from '#shared/sentences/release-risk';
import type { StoryInput } from '../story-input';
import { contradictionTitle } from './dated';
import type { Finding } from './finding';

/** Whether what is released turns high-risk afterwards. */
export function releaseRiskFinding({ run, now }: StoryInput): Finding {
  const sentences = RELEASED_MODELS.map((released) => releaseRiskSentence(released, run));
  const says = [...new Set(sentences)].join(' ');
  return {
    title: title({ run, now }),
    blocks: [{ kind: 'chart', chart: 'releaseRisk', says }],
    notes: `Released weights go on being improved by tools, prompting and fine-tuning. The share is of the samples in which the model is not high-risk when it is released. ${says}`,
  };
}

function title({ run, now }: Pick<StoryInput, 'run' | 'now'>): string {
  const rows = releaseRiskRows(run);
  const first = rows[0]?.year;
  if (first === undefined) {
    return contradictionTitle(run) ?? 'How often a release turns high-risk only samples can say';
  }
  const year = nearestYear(run, now, first);
  const risk = rows.find((row) => row.year === year)?.frontier;
  if (risk === undefined || risk.notHigh === 0 || risk.within3 === null) {
    return `Whatever the frontier releases in ${year} is high-risk already, in every sample`;
  }
  const already = formatShare(1 - risk.notHigh);
  if (risk.notHigh < 0.5) {
    return `A frontier model released in ${year} is high-risk at once in ${already} of samples; within 3 years so are ${formatShare(risk.within3)} of the rest`;
  }
  const not = risk.notHigh === 1 ? 'every sample' : `${formatShare(risk.notHigh)} of samples`;
  return `A frontier model released in ${year} is not high-risk in ${not}; within 3 years it turns so in ${formatShare(risk.within3)} of ${risk.notHigh === 1 ? 'them' : 'these'}`;
}
