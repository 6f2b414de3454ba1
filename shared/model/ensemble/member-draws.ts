import { record } from '../../base/record';
import type { Assumptions } from '../assumptions/registry';
import type { DrawCache } from '../random/draw-cache';
import {
  CONSTRAINTS,
  type Constraint,
  type ContradictoryEnsemble,
  type LeadPolicy,
  MILESTONES,
  type Milestone,
  type RankCorrelation,
  type RunOptions,
  type SoundEnsemble,
} from '../results';
import { simulateBlock } from './block';
import type { LineCounts } from './lines';
import { planEnsemble } from './plan';
import { acceptedDates, reduceBlocks, rivalLeads } from './reduce';

/** What a mixture needs of a member's ensemble: its results, and the accepted draws behind them. */
export interface MemberDraws extends SoundEnsemble {
  /** Dates of the accepted draws in ascending order, NEVER last. */
  readonly dates: Readonly<Record<Milestone, Float64Array>>;
  /** Leads over the rival in the accepted draws that have AGI, ascending, NEVER last. */
  readonly leads: Readonly<Record<LeadPolicy, Float64Array>>;
  /** When each ceiling first binds in the accepted draws, ascending, NEVER last. */
  readonly firstBinding: Readonly<Record<Constraint, Float64Array>>;
  /** Counters of the lines, as in a block. */
  readonly lineCounts: LineCounts;
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
  const firstBinding = record(CONSTRAINTS, (_, ceiling) =>
    block.firstBinding.slice(ceiling * block.draws, ceiling * block.draws + block.accepted).sort(),
  );
  return { ...results, dates, leads, firstBinding, lineCounts: block.lines };
}
