import { evidenceInterval90 } from '#shared/model/assumptions/evidence-interval';
import type { Evidence, NumericDefinition } from '#shared/model/assumptions/types';
import { writeAssumptionValue } from './number/read-value';

/**
 * What a source gives in figures, its interval with the share it holds: "0.375 (0.2 to 0.6, 80%; as 90%
 * 0.167 to 0.685)". An empty text where it gives none.
 */
export function writeEvidenceFigure(definition: NumericDefinition, evidence: Evidence): string {
  const { value, interval, level, spans } = evidence;
  const written = (figure: number) => writeAssumptionValue(definition, figure);
  const range = (ends: readonly [number, number]) => ends.map(written).join(' to ');
  const central = value === undefined ? '' : written(value);
  if (interval === undefined) return central;
  const as90 = evidenceInterval90(definition, evidence);
  const widened = level === 90 || level === undefined || as90 === null;
  const held = level === undefined ? (spans ?? '') : `${level}%`;
  const told = [
    [range(interval), held].filter(Boolean).join(', '),
    ...(widened ? [] : [`as 90% ${range(as90)}`]),
  ].join('; ');
  return central === '' ? told : `${central} (${told})`;
}
