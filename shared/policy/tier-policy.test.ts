import { describe, expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { TIERS } from '#shared/model/results';
import { nearestYear, tierOutlook } from './outlook';
import { releaseConsequence, TIER_POLICIES } from './tier-policy';

const HORIZON = 2060;

function run(preset: string) {
  const assumptions = resolveAssumptions(preset, {});
  return {
    horizon: HORIZON,
    central: runCentral(assumptions, { horizon: HORIZON }).results,
    ensemble: runEnsemble(assumptions, [], { horizon: HORIZON, samples: 300, seed: 1 }),
  };
}

const memo = run('memo-2024');

describe('tier texts', () => {
  it('ask of each tier what the memo’s policy asks', () => {
    expect(TIER_POLICIES.low.asks).toMatch(/free/i);
    expect(TIER_POLICIES.medium.asks).toMatch(/monitored.*no enforcement/i);
    expect(TIER_POLICIES.high.asks).toMatch(/closed and secured/i);
    expect(TIER_POLICIES.high.requirement).toMatch(/structured access.*\(NAIRR\)/);
    expect(TIER_POLICIES.high.requirement).toMatch(/information security/);
    expect(releaseConsequence('frontier', 'high')).toMatch(/theft.*structured access/);
  });

  it('say of an open high-risk model that it is out for good', () => {
    expect(releaseConsequence('open', 'high')).toMatch(/cannot be called back/);
    expect(releaseConsequence('open', 'low')).not.toMatch(/cannot be called back/);
    expect(releaseConsequence('frontier', 'high')).toMatch(/kept closed/);
  });

  it('tell tiers apart by letter', () => {
    expect(TIERS.map((tier) => TIER_POLICIES[tier].letter)).toEqual(['L', 'M', 'H']);
  });
});

describe('outlook', () => {
  it('is the most probable tier of the samples, even where the central path has another', () => {
    for (const year of [2022, 2025, 2026, 2027, 2030]) {
      for (const subject of ['frontier', 'open'] as const) {
        const outlook = tierOutlook(memo, subject, year);
        const shares = outlook?.shares;
        if (!outlook || !shares) throw new Error('no samples');
        for (const tier of TIERS) {
          expect(shares[outlook.tier], `${subject} ${year}`).toBeGreaterThanOrEqual(shares[tier]);
        }
      }
    }
  });

  it('stands on the central path until there are samples', () => {
    const outlook = tierOutlook({ ...memo, ensemble: null }, 'frontier', 2030);
    expect(outlook).toEqual({ tier: 'high', central: 'high', shares: null, risk: null });
  });

  it('has the release risk of the same year and subject, growing with the years allowed', () => {
    const risk = tierOutlook(memo, 'open', 2026)?.risk;
    expect(risk?.notHigh).toBeGreaterThan(0);
    expect(risk?.within3).toBeGreaterThanOrEqual(risk?.within2 ?? 1);
    expect(risk?.within5).toBeGreaterThanOrEqual(risk?.within3 ?? 1);
  });

  it('has no open high-risk model where its release is prevented', () => {
    const outlook = tierOutlook(run('memo-policy'), 'open', 2040);
    expect(outlook?.shares?.high).toBe(0);
    expect(outlook?.tier).toBe('low');
  });

  it('errs on the safe side between equally probable tiers', () => {
    const { ensemble } = memo;
    if (ensemble.contradiction) throw new Error('no samples');
    const tiers = ensemble.summary.tiers.map((row) => ({
      ...row,
      frontier: { low: 0, medium: 0.5, high: 0.5 },
    }));
    const tied = { ...memo, ensemble: { ...ensemble, summary: { ...ensemble.summary, tiers } } };
    expect(tierOutlook(tied, 'frontier', 2026)?.tier).toBe('high');
  });

  it('knows nothing of a year outside the run', () => {
    expect(tierOutlook(memo, 'frontier', 2061)).toBeNull();
    expect(nearestYear(memo, 2061, 2015)).toBe(2060);
  });

  it('reads "now" off the nearest 1 January', () => {
    expect(nearestYear(memo, 2026.9, 2015)).toBe(2027);
    expect(nearestYear(memo, 2026.4, 2015)).toBe(2026);
  });
});
