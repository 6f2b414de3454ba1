import type { DrawOutcomes } from '../ensemble/draw-outcomes';
import { type LeadPolicy, MILESTONES, type Milestone } from '../results';
import { NEVER } from '../solve/path';
import { FIRST_YEAR } from '../years';

/** A quantity of one draw; NEVER counts as after everything, NaN is none. */
export type DrawQuantity = (outcomes: DrawOutcomes, draw: number) => number;

/** How draws that two scenarios share compare, as shares of those in which both have the quantity. */
export interface PairedShares {
  readonly more: number;
  readonly less: number;
  readonly same: number;
}

/** Differences below this are those of arithmetic, in years and in OOM alike. */
const SAME = 1e-6;

/**
 * Compares two scenarios draw by draw. Draw i is the same draw of every assumption that they have
 * in common, so what is left is what their assumptions make of it.
 *
 * @param quantity of one draw
 * @returns of the draws that both accept and that have the quantity in both, the shares in which it
 *   is more in `b` than in `a`, less, and the same; null where there are none
 */
export function pairedShares(
  a: DrawOutcomes,
  b: DrawOutcomes,
  quantity: DrawQuantity,
): PairedShares | null {
  const draws = Math.min(a.draws, b.draws);
  let more = 0;
  let less = 0;
  let pairs = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (a.accepted[draw] !== 1 || b.accepted[draw] !== 1) continue;
    const [before, now] = [quantity(a, draw), quantity(b, draw)];
    if (Number.isNaN(before) || Number.isNaN(now)) continue;
    pairs++;
    // Never is no later than never.
    if (before === now) continue;
    if (now - before > SAME) more++;
    else if (before - now > SAME) less++;
  }
  if (pairs === 0) return null;
  return { more: more / pairs, less: less / pairs, same: (pairs - more - less) / pairs };
}

/** A difference of two probabilities and its standard error. */
export interface ShareDifference {
  readonly difference: number;
  readonly error: number;
}

/**
 * The difference of a probability between two scenarios and how well the samples know it.
 *
 * A probability is a ratio, p = Σ aᵢIᵢ / Σ aᵢ, with aᵢ whether draw i is accepted and Iᵢ whether it
 * has come. To first order draw i moves it by uᵢ = aᵢ (Iᵢ − p) / ā. The difference of two scenarios
 * that share their draws moves by uᵢ(b) − uᵢ(a), so its variance is that of these over the number
 * of draws: draws that come to the same in both contribute nothing. Low-discrepancy draws do better
 * than that, so the error is on the safe side.
 *
 * @param year up to 1 January of which the milestone has come, decimal year
 * @returns shares of 1, `b` less `a`; null where one of them accepts no draw
 */
export function shareDifference(
  a: DrawOutcomes,
  b: DrawOutcomes,
  milestone: Milestone,
  year: number,
): ShareDifference | null {
  const [before, now] = [probability(a, milestone, year), probability(b, milestone, year)];
  if (before === null || now === null) return null;
  const draws = Math.min(a.draws, b.draws);
  let squares = 0;
  for (let draw = 0; draw < draws; draw++) {
    const moved = now.moves(draw) - before.moves(draw);
    squares += moved * moved;
  }
  // All draws of the ensembles stand behind the probabilities shown, not only those looked at.
  const samples = Math.min(a.samples, b.samples);
  return {
    difference: now.share - before.share,
    error: Math.sqrt(squares / draws / samples),
  };
}

function probability(outcomes: DrawOutcomes, milestone: Milestone, year: number) {
  const { draws, accepted, dates } = outcomes;
  const first = MILESTONES.indexOf(milestone) * draws;
  let count = 0;
  let come = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (accepted[draw] !== 1) continue;
    count++;
    if (dates[first + draw]! <= year) come++;
  }
  if (count === 0) return null;
  const share = come / count;
  const moves = (draw: number) =>
    accepted[draw] === 1 ? ((dates[first + draw]! <= year ? 1 : 0) - share) * (draws / count) : 0;
  return { share, moves };
}

/** The date of a milestone, decimal year. */
export function dateQuantity(milestone: Milestone): DrawQuantity {
  const index = MILESTONES.indexOf(milestone);
  return ({ dates, draws }, draw) => dates[index * draws + draw]!;
}

/** Years from the frontier's AGI to the rival's; none without AGI at the frontier. */
export function leadQuantity(policy: LeadPolicy): DrawQuantity {
  const frontier = dateQuantity('agi');
  const rival = dateQuantity(policy === 'open' ? 'agiRival' : 'agiRivalRestricted');
  return (outcomes, draw) => {
    const agi = frontier(outcomes, draw);
    return agi === NEVER ? Number.NaN : rival(outcomes, draw) - agi;
  };
}

/** Years of lead that open release costs: the lead with restriction less the lead without. */
export const releaseCostQuantity: DrawQuantity = (outcomes, draw) => {
  const [open, restricted] = [
    leadQuantity('open')(outcomes, draw),
    leadQuantity('restricted')(outcomes, draw),
  ];
  return restricted === open ? 0 : restricted - open;
};

/**
 * The largest run on 1 January of a year, log10 FLOP, or its cost, log10 USD; none of the draws
 * whose runs are not kept.
 */
export function runQuantity(which: 'frontier' | 'cost', year: number): DrawQuantity {
  return (outcomes, draw) => {
    const { stride, draws } = outcomes;
    const row = year - FIRST_YEAR;
    if (draw % stride !== 0 || row < 0 || row >= outcomes.years) return Number.NaN;
    return outcomes[which][row * Math.ceil(draws / stride) + draw / stride]!;
  };
}
