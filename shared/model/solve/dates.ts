import { record } from '../../base/record';
import { MILESTONES } from '../results';
import { SCALAR } from './path';

/** Position of each milestone among the dates of a path. */
export const DATE = record(MILESTONES, (_, index) => index);

/**
 * Requirements that are dated, lowest first (the high-risk line is not above WMD-like AI, nor that
 * above AGI), so that one walk along a path finds all of them.
 */
export const LEVEL_SCALAR: readonly number[] = [SCALAR.high, SCALAR.wmd, SCALAR.agi];
/** Positions of the frontier's dates, by level. */
export const FRONTIER_DATE: readonly number[] = [DATE.highFrontier, DATE.wmd, DATE.agi];
/** Positions of the dates of open models, by level. */
export const OPEN_DATE: readonly number[] = [DATE.highOpen, DATE.wmdOpen, DATE.agiOpen];
/** Number of the level of AGI. */
export const AGI_LEVEL = 2;
