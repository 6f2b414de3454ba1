import { IconChevronRight } from '@tabler/icons-react';
import { TIERS, type Tier } from '#shared/model/results';
import { TIER_POLICIES, TIER_SOURCE } from '#shared/policy/tier-policy';
import { TierChip } from '../../ui/marks/TierChip';
import classes from './TierGuide.module.css';

/** What each tier means, what the memo's policy demands for a release, and the risks behind it. */
export function TierGuide() {
  return (
    <section aria-label="What the tiers mean" className={classes.root}>
      <h3>What the tiers mean</h3>
      {TIERS.map((tier) => (
        <Entry key={tier} tier={tier} />
      ))}
      <p className={classes.source}>
        Tiers and policy after {TIER_SOURCE.source}, {TIER_SOURCE.year}; the words are Headroom’s.
      </p>
    </section>
  );
}

function Entry({ tier }: { tier: Tier }) {
  const { asks, meaning, requirement, direct, indirect } = TIER_POLICIES[tier];
  return (
    <details className={classes.entry}>
      <summary>
        <IconChevronRight size={14} stroke={2} className={classes.chevron} aria-hidden />
        <span>
          <TierChip tier={tier} />
          <span className={classes.asks}>{asks}</span>
        </span>
      </summary>
      <p>{meaning}</p>
      <h4>What the policy asks of a release</h4>
      <p>{requirement}</p>
      <h4>Direct risks</h4>
      <List items={direct} />
      <h4>Indirect risks</h4>
      <List items={indirect} />
    </details>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
