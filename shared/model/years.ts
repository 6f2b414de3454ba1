import { START } from './solve/path';

/** 1 January of each year from 2015 to the horizon: the years every result is reported for. */
export function yearsTo(horizon: number): number[] {
  return Array.from({ length: Math.floor(horizon) - START + 1 }, (_, index) => START + index);
}
