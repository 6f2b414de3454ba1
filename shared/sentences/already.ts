import { formatYear } from '#shared/format/dates';
import { formatShare } from '#shared/format/number/share';
import type { ModelRun } from '#shared/model/model-run';
import type { Milestone } from '#shared/model/results';
import { shareAlready } from './past';
import { contradictionSentence } from './without-samples';

/** What may have happened already that a policy turns on. */
const ASKED = [
  ['agi', 'AGI', 'AGI'],
  ['wmd', 'WMD-like AI', 'WMD-like AI'],
  ['highOpen', 'high-risk open weights', 'open high-risk'],
] as const satisfies readonly (readonly [Milestone, name: string, short: string])[];

type ReadRun = Pick<ModelRun, 'assumptions' | 'ensemble' | 'today'>;

/** "By today, 2026.9, there is AGI in 2% of the samples, WMD-like AI in 48%, …."; null while not known. */
export function alreadySentence(run: ReadRun): string | null {
  const contradiction = contradictionSentence(run);
  if (contradiction !== null) return contradiction;
  const [first, ...others] = sharesOf(run);
  if (first === undefined) return null;
  const rest = others.map(({ name, share }) => `, ${name} in ${share}`).join('');
  return `By today, ${formatYear(run.today)}, there is ${first.name} in ${first.share} of the samples${rest}.`;
}

/** The same in a few words, for lists: "Already: AGI 2%, WMD-like AI 48%, … of samples". */
export function alreadyWords(run: ReadRun): string | null {
  const contradiction = contradictionSentence(run);
  if (contradiction !== null) return contradiction;
  const told = sharesOf(run).map(({ short, share }) => `${short} ${share}`);
  return told.length === 0 ? null : `Already: ${told.join(', ')} of samples`;
}

function sharesOf(run: ReadRun): { name: string; short: string; share: string }[] {
  return ASKED.flatMap(([milestone, name, short]) => {
    const share = shareAlready(run, milestone);
    return share === null ? [] : [{ name, short, share: formatShare(share) }];
  });
}
