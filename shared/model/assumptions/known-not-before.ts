import type { Milestone } from '../results';
import { FIRST_YEAR } from '../years';
import type { Assumptions } from './registry';

const OF_AGI: ReadonlySet<Milestone> = new Set([
  'agi',
  'agiOpen',
  'agiRival',
  'agiRivalRestricted',
]);
const OF_WMD: ReadonlySet<Milestone> = new Set(['wmd', 'wmdOpen']);

/**
 * Before when no accepted draw has a milestone, for what is known of AGI and of WMD-like AI.
 *
 * @returns decimal year; FIRST_YEAR where nothing is known of it
 */
export function knownNotBefore(assumptions: Assumptions, milestone: Milestone): number {
  if (OF_AGI.has(milestone)) return assumptions.notBeforeAgi.value;
  return OF_WMD.has(milestone) ? assumptions.notBeforeWmd.value : FIRST_YEAR;
}
