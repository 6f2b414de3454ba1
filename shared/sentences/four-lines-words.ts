import type { FourLines } from '#shared/model/explain/four-lines';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { formatDifference } from '../format/number/difference';

/** What the two worlds, and the policy other than the first one's own, are called. */
export interface FourNames {
  readonly from: string;
  readonly to: string;
  readonly policy: string;
}

/** Less than this is arithmetic, in whatever unit. */
const NOTHING = 1e-9;

/** What policy buys in each world, what the world changes, and whether one depends on the other. */
export function fourLinesSentence(
  ref: ResultRef,
  { policy, world, interaction }: FourLines,
  { from, to, policy: levers }: FourNames,
): string {
  const change = (value: number) =>
    Math.abs(value) < NOTHING ? 'nothing' : formatDifference(ref, value);
  const buys = `Going from the levers of ${from} to ${levers}: ${change(policy[0])} in the world of ${from}, ${change(policy[1])} in that of ${to}.`;
  const moves = `Going from the world of ${from} to that of ${to}: ${change(world[0])} under the first levers, ${change(world[1])} under the others.`;
  const each =
    Math.abs(interaction) < NOTHING
      ? 'Policy does the same in both worlds.'
      : Math.abs(policy[1]) > Math.abs(policy[0])
        ? `Policy does more in the world of ${to} (interaction ${change(interaction)}).`
        : Math.abs(policy[1]) < Math.abs(policy[0])
          ? `Policy does more in the world of ${from} (interaction ${change(interaction)}).`
          : `Policy does as much in both, but the other way (interaction ${change(interaction)}).`;
  return `${buys} ${moves} ${each}`;
}
