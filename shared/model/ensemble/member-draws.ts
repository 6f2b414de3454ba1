import { record } from '../../base/record';
import type { Assumptions } from '../assumptions/registry';
import type { DrawCache } from '../random/draw-cache';
import {
  type ContradictoryEnsemble,
  type LeadPolicy,
  MILESTONES,
  type Milestone,
  type RankCorrelation,
  type RunOptions,
  type SoundEnsemble,
} from '../results';
import { simulateBlock } from './block';
import { planEnsemble } from './plan';
import { acceptedDates, reduceBlocks, rivalLeads } from './reduce';

/** What a mixture needs of a member's ensemble: its results, and the accepted draws behind them. */
export interface MemberDraws extends SoundEnsemble {
  /** Dates of the accepted draws in ascending order, NEVER last. */
  readonly dates: Readonly<Record<Milestone, Float64Array>>;
  /** Leads over the rival in the accepted draws that have AGI, ascending, NEVER last. */
  readonly leads: Readonly<Record<LeadPolicy, Float64Array>>;
  /** Counters of the fans, as in a block. */
  readonly fanCounts: Int32Array;
}

/**
 * Runs an ensemble and keeps the dates of its draws. The results are those of `runEnsemble`.
 *
 * @param assumptions complete and valid (see `validateAssumptions`)
 * @returns the contradictory results alone where under one per cent of the draws are accepted
 * @throws ModelInputError when the rank correlations cannot exist together
 */
export function memberDraws(
  assumptions: Assumptions,
  correlations: readonly RankCorrelation[],
  options: RunOptions,
  cache: DrawCache,
): MemberDraws | ContradictoryEnsemble {
  const plan = planEnsemble(assumptions, correlations, options, cache);
  const block = simulateBlock(plan, 0, plan.samples);
  const results = reduceBlocks(plan, [block]);
  if (results.contradiction) return results;
  // Draw by draw first: a lead is of two dates of one draw.
  const dates = record(MILESTONES, (name) => acceptedDates(block, name).slice());
  const leads = {
    open: rivalLeads(dates.agi, dates.agiRival).sort(),
    restricted: rivalLeads(dates.agi, dates.agiRivalRestricted).sort(),
  };
  for (const each of Object.values(dates)) each.sort();
  return { ...results, dates, leads, fanCounts: block.fans };
}
