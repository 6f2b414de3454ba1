import { formatShare } from '#shared/format/number/share';
import { TIERS, type TierShares } from '#shared/model/results';
import { TIER_POLICIES } from '#shared/policy/tier-policy';
import { useTierColors } from '../colour/use-tier-colors';
import classes from './Tier.module.css';

/** The probability of each tier, as a bar and in figures. */
export function TierBar({ shares }: { shares: TierShares }) {
  const colors = useTierColors();
  return (
    <div>
      <div className={classes.bar} aria-hidden>
        {TIERS.map((tier) => (
          <span
            key={tier}
            style={{ flexGrow: shares[tier], background: colors[tier].background }}
          />
        ))}
      </div>
      <dl className={classes.shares}>
        {TIERS.map((tier) => (
          <div key={tier}>
            <dt>
              <span aria-hidden>{TIER_POLICIES[tier].letter}</span>
              <span className="visually-hidden">{TIER_POLICIES[tier].name}</span>
            </dt>
            <dd>{formatShare(shares[tier])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
