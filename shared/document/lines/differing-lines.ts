import type { Scenario } from '../scenario/scenario';
import type { ScenarioLine } from './scenario-line';
import { scenarioLines } from './scenario-lines';

/** A line that differs; null where a side does not have it. */
export interface LineDifference {
  readonly key: string;
  readonly label: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** What differs between two scenarios, in the order of the file; where they were changed is no matter. */
export function differingLines(a: Scenario, b: Scenario): LineDifference[] {
  const [mine, theirs] = [scenarioLines(a), scenarioLines(b)];
  const inB = new Map(theirs.map((line) => [line.key, line]));
  const inA = new Set(mine.map(({ key }) => key));
  const changed = mine.flatMap((line): LineDifference[] => {
    const other = inB.get(line.key);
    if (other?.full === line.full) return [];
    const [was = null, is = null] = textsApart([line, other]);
    return [{ key: line.key, label: line.label, a: was, b: is }];
  });
  const added = theirs
    .filter(({ key }) => !inA.has(key))
    .map(({ key, label, text }) => ({ key, label, a: null, b: text }));
  return [...changed, ...added];
}

/** What each says, as people read it where that tells them apart, else to the last digit; null for none. */
export function textsApart(lines: readonly (ScenarioLine | undefined)[]): (string | null)[] {
  const kinds = (part: 'text' | 'full') => new Set(lines.map((line) => line?.[part])).size;
  const part = kinds('text') === kinds('full') ? 'text' : 'full';
  return lines.map((line) => line?.[part] ?? null);
}
