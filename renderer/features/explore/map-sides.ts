import { formatAssumption } from '#shared/format/assumption';
import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import type { NumericDefinition } from '#shared/model/assumptions/types';
import type { MapSide } from '../../charts/figures/drivers/map';

/** Values along one side: fine enough to see a shape, few enough to wait for. */
export const SIDE_STEPS = 25;
const LABELLED = 6;

function toScale({ scale }: NumericDefinition): (value: number) => number {
  return scale === 'log' ? Math.log10 : (value) => value;
}

/** Evenly spaced over the slider's part of the range, on the assumption's own scale. */
export function sideValues(id: NumericId): number[] {
  const definition = definitionOf(id);
  if (definition.choices !== undefined) return [...definition.choices];
  const to = toScale(definition);
  const [low, high] = definition.slider.map(to) as [number, number];
  const back = (x: number) => (definition.scale === 'log' ? 10 ** x : x);
  const [min, max] = definition.slider;
  return Array.from({ length: SIDE_STEPS }, (_, i) =>
    Math.min(max, Math.max(min, back(low + ((high - low) * i) / (SIDE_STEPS - 1)))),
  );
}

export function mapSide(id: NumericId, present: number): MapSide {
  const definition = definitionOf(id);
  const values = sideValues(id);
  const to = toScale(definition);
  const [first = 0, last = 1] = [values[0], values.at(-1)];
  const every = Math.max(1, Math.ceil(values.length / LABELLED));
  const at = values.flatMap((_, i) => (i % every === 0 ? [i] : []));
  const place = ((to(present) - to(first)) / (to(last) - to(first))) * (values.length - 1);
  return {
    title: definition.label,
    count: values.length,
    ticks: { at, text: at.map((i) => formatAssumption(id, values[i] ?? 0)) },
    present: place >= 0 && place <= values.length - 1 ? place : null,
  };
}
