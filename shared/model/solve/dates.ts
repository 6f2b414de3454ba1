import { record } from '../../base/record';
import { MILESTONES } from '../results';
import { SCALAR } from './path';

/** Position of each milestone among the dates of a path. */
export const DATE = record(MILESTONES, (_, index) => index);

/**
 * Requirements that followers are dated by, lowest first (the high-risk line is not above WMD-like AI, nor that
 * above AGI), so that one walk along a path finds all of them.
 */
export const LEVEL_SCALAR: readonly number[] = [SCALAR.high, SCALAR.wmd, SCALAR.agi];
/** The same at the frontier, and behind them two more dangers, which may lie anywhere below AGI. */
export const FRONTIER_SCALAR: readonly number[] = [...LEVEL_SCALAR, SCALAR.control, SCALAR.cyber];
export const FRONTIER_DATE: readonly number[] = [
  DATE.highFrontier,
  DATE.wmd,
  DATE.agi,
  DATE.control,
  DATE.cyber,
];
export const OPEN_DATE: readonly number[] = [DATE.highOpen, DATE.wmdOpen, DATE.agiOpen];
/** Number of the level of AGI. */
export const AGI_LEVEL = 2;
