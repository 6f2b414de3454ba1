import type { BenchmarkScore } from '../../facts/benchmarks';
import type { LagPair } from '../../facts/lag-pairs';
import { LIMITS } from '../scenario/limits';
import type { Scenario, ScenarioEvidence } from '../scenario/scenario';
import { isCalendarDate } from './typed-evidence';

/** The scenario with some of its evidence other; as it was where a file could not hold that. */
export function withEvidence(scenario: Scenario, changed: Partial<ScenarioEvidence>): Scenario {
  const evidence = { ...scenario.evidence, ...changed };
  return canBeKept(evidence) ? { ...scenario, evidence } : scenario;
}

function canBeKept({ lagPairs, scores, capabilityThresholds }: ScenarioEvidence): boolean {
  return (
    lagPairs.length <= LIMITS.lagPairs &&
    scores.length <= LIMITS.scores &&
    lagPairs.every(isPair) &&
    scores.every(isScored) &&
    Object.entries(capabilityThresholds).every(([name, score]) => isName(name) && isScore(score))
  );
}

function isPair({ open, openDate, openScore, closed, closedDate, closedScore }: LagPair): boolean {
  return (
    [open, closed].every(isName) &&
    [openDate, closedDate].every(isCalendarDate) &&
    [openScore, closedScore].every((score) => score === null || isScore(score))
  );
}

function isScored({ benchmark, model, date, score, flop, source }: BenchmarkScore): boolean {
  return (
    [benchmark, model].every(isName) &&
    isCalendarDate(date) &&
    isScore(score) &&
    (flop === null || (isScore(flop) && flop > 0)) &&
    source.length <= LIMITS.evidenceSource
  );
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LIMITS.evidenceName;
}

function isScore(score: number): boolean {
  return Number.isFinite(score) && score >= 0;
}
