import { formatAssumption } from '#shared/format/assumption';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import { isTelling, type Swing, type Swings } from '#shared/model/explain/swing';

/** What a driver is called: an assumption by its name; the weight of task lengths is a choice in each draw. */
export function driverLabel(id: AssumptionId): string {
  return id === 'horizonShare' ? 'Which reading of the requirement' : definitionOf(id).label;
}

/** One end of a driver, as people read it. */
export function driverEnd(id: AssumptionId, value: number | boolean): string {
  if (id !== 'horizonShare') return formatAssumption(id, value);
  return value === 0 ? 'compute' : 'task lengths';
}

/** Between what a driver's swing is taken. */
export function driverEnds(id: AssumptionId): string {
  if (id === 'horizonShare') return 'when it goes from compute to task lengths';
  return definitionOf(id).type === 'switch'
    ? 'when it is switched from off to on'
    : 'between its 10th and 90th percentile';
}

/** Why nothing is said by a swing; empty where something may be. */
export function swingMark(swing: Swing): '' | 'few samples' | 'within the noise' {
  if (swing.sparse) return 'few samples';
  return swing.swing === 0 || isTelling(swing) ? '' : 'within the noise';
}

/** What is uncertain and no driver, because it only tells which draws were ruled out; null for none. */
export function ruledOutSentence({ ruledOutOnly }: Swings): string | null {
  if (ruledOutOnly.length === 0) return null;
  return `Known only through what was ruled out, and no part of this result: ${ruledOutOnly.map(driverLabel).join(', ')}.`;
}

/**
 * What there is to say where no swing can be told from none.
 *
 * @param name of the result
 * @returns a sentence without its full stop
 */
export function nothingTelling({ swings }: Swings, name: string): string {
  if (swings.some(({ sparse }) => sparse)) {
    return `Too few samples are left to say what moves ${name}`;
  }
  return swings.some(({ swing }) => swing !== 0)
    ? `Nothing that is uncertain moves ${name} by more than the noise of the samples`
    : `Nothing that is uncertain moves ${name}`;
}
