import { formatYear } from '#shared/format/dates';
import { formatShare } from '#shared/format/number/share';
import type { ModelRun } from '#shared/model/model-run';
import type { Milestone } from '#shared/model/results';
import { shareAlready } from './past';
import { contradictionSentence } from './without-samples';

/** What may have happened already that a policy turns on. */
const ASKED = [
  ['agi', 'AGI'],
  ['wmd', 'WMD-like AI'],
  ['highOpen', 'high-risk open weights'],
] as const satisfies readonly (readonly [Milestone, string])[];

/**
 * What has happened already, by share of the samples: "By today, 2026.9, there is AGI in 2% of the
 * samples, WMD-like AI in 48%, high-risk open weights in 40%."; null while that is not known.
 */
export function alreadySentence(
  run: Pick<ModelRun, 'assumptions' | 'ensemble' | 'today'>,
): string | null {
  const contradiction = contradictionSentence(run);
  if (contradiction !== null) return contradiction;
  const told = ASKED.flatMap(([milestone, name]) => {
    const share = shareAlready(run, milestone);
    return share === null ? [] : [{ name, share: formatShare(share) }];
  });
  const [first, ...others] = told;
  if (first === undefined) return null;
  const rest = others.map(({ name, share }) => `, ${name} in ${share}`).join('');
  return `By today, ${formatYear(run.today)}, there is ${first.name} in ${first.share} of the samples${rest}.`;
}
