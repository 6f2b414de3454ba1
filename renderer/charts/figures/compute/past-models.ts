import type { Data } from 'plotly.js';
import { CONFIDENCE_FACTOR, MODEL_FACTS, type ModelFact } from '#shared/facts/models';
import { formatFlop } from '#shared/format/number/quantity';
import { FIRST_YEAR } from '#shared/model/years';
import { fadeColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';

const SHOWN = MODEL_FACTS.filter(({ year }) => year >= FIRST_YEAR);

/**
 * Past models as points: filled for closed weights, a ring for open ones, a faint ring where compute
 * was imputed from benchmark results.
 */
export function pastModels(palette: Palette): Data {
  return {
    type: 'scatter',
    mode: 'markers',
    x: SHOWN.map(({ year }) => year),
    y: SHOWN.map(({ logFlop }) => logFlop),
    text: SHOWN.map(pastModelWords),
    hovertemplate: '%{text}<extra></extra>',
    marker: {
      size: SHOWN.map(({ rank }) => (rank === 1 ? 7 : 5)),
      symbol: SHOWN.map((model) => (isFilled(model) ? 'circle' : 'circle-open')),
      color: SHOWN.map((model) => colorOf(model, palette)),
      line: { width: SHOWN.map((model) => (isFilled(model) ? 0 : 1.25)) },
      opacity: 1,
    },
  };
}

function isFilled({ open, basis }: ModelFact): boolean {
  return open !== true && basis === 'estimate';
}

function colorOf({ open, basis, rank }: ModelFact, palette: Palette): string {
  const color = open === true ? palette.open : palette.closed;
  if (basis === 'imputed') return fadeColor(color, 0.5);
  return fadeColor(color, rank === 1 ? 1 : 0.7);
}

/** What is known of a model, for the cursor. */
export function pastModelWords(model: ModelFact): string {
  const { name, organization, date, logFlop, open, basis, confidence } = model;
  const weights = { true: 'open weights', false: 'closed', null: 'weights not known' }[`${open}`];
  const factor = CONFIDENCE_FACTOR[confidence];
  const compute = formatFlop(10 ** logFlop);
  return [
    name,
    `${organization}, ${date}`,
    `${compute} FLOP, within about ${factor}×`,
    basis === 'imputed' ? `${weights}; imputed from benchmarks` : weights,
  ].join('<br>');
}
