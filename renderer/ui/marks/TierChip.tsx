import type { Tier } from '#shared/model/results';
import { TIER_POLICIES } from '#shared/policy/tier-policy';
import { useTierColors } from '../colour/use-tier-colors';
import classes from './Tier.module.css';

/** A tier by its letter, its colour and its name. */
export function TierChip({ tier }: { tier: Tier }) {
  const { background, color } = useTierColors()[tier];
  const { letter, name } = TIER_POLICIES[tier];
  return (
    <span className={classes.chip}>
      <span className={classes.letter} style={{ background, color }} aria-hidden>
        {letter}
      </span>
      {name}
    </span>
  );
}
