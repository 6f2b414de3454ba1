import type { ColorScale, Data } from 'plotly.js';
import type { ModelRun } from '#shared/model/model-run';
import { SUBJECTS, TIERS, type Tier } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import {
  SUBJECT_LABELS,
  type TierCell,
  type TierYear,
  tierReading,
  tierYears,
} from '#shared/sentences/tiers';
import { mixColors } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import type { PlotFigure } from '../../plot/figure';
import { baseLayout, LABEL_SIZE, type PlotFrame, SMALL_SIZE, stillAxis } from '../../plot/theme';
import { pixelsPerYear, type TimeAxis } from '../../plot/time-axis';
import { letterColor } from '../compute/binding-band';
import { marginText, type TextMark, textTrace } from '../parts/traces';

/** The palest a cell gets: the most probable of three tiers has a third at least. */
const LEAST_SHARE = 1 / 3;
const PALEST = 0.35;
/** How certain the central path looks while the samples are awaited. */
const CENTRAL_SHARE = 0.8;

export interface TiersInput {
  readonly run: ModelRun;
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}

/** Years across, subjects down; colour by most probable tier, paler where less of the samples agree. */
export function tiersFigure({ run, palette, axis, height }: TiersInput): PlotFigure {
  const frame: PlotFrame = { axis, height, top: 4, bottom: 26 };
  const years = tierYears(run);
  const rows = SUBJECTS.map((_, i) => SUBJECTS.length - 1 - i);
  return {
    data: [
      {
        type: 'heatmap',
        x: years.map(({ year }) => year),
        y: rows,
        z: SUBJECTS.map((subject) => years.map(({ cells }) => tierShade(cells[subject]))),
        zmin: 0,
        zmax: TIERS.length,
        colorscale: tierScale(palette),
        showscale: false,
        xgap: 0,
        ygap: 3,
        text: SUBJECTS.map((subject) => years.map((row) => tierReading(subject, row))),
        hovertemplate: '%{text}<extra></extra>',
      },
      tierLetters(years, axis, palette),
      rowLabels(axis, palette),
    ],
    layout: {
      ...baseLayout(frame, palette),
      yaxis: {
        ...stillAxis(palette),
        range: [-0.5, SUBJECTS.length - 0.5],
        showgrid: false,
        showticklabels: false,
      },
    },
  };
}

function strength({ share }: TierCell): number {
  const certain = ((share ?? CENTRAL_SHARE) - LEAST_SHARE) / (1 - LEAST_SHARE);
  return PALEST + (1 - PALEST) * Math.max(0, certain);
}

/** Tier and strength in one number: each tier has a third of the colour scale. */
export function tierShade(cell: TierCell): number {
  return TIERS.indexOf(cell.tier) + 0.02 + 0.96 * strength(cell);
}

export function tierColor(tier: Tier, amount: number, { tiers, surface }: Palette): string {
  return mixColors(surface, tiers[tier], amount);
}

export function tierScale(palette: Palette): ColorScale {
  const third = 1 / TIERS.length;
  return TIERS.flatMap((tier, i): [number, string][] => [
    [i * third, tierColor(tier, 0, palette)],
    [(i + 1) * third, tierColor(tier, 1, palette)],
  ]);
}

function tierLetters(years: readonly TierYear[], axis: TimeAxis, palette: Palette): Data {
  const marks = SUBJECTS.flatMap((subject, row) =>
    rowLetters(
      years.map(({ year, cells }) => ({ year, cell: cells[subject] })),
      SUBJECTS.length - 1 - row,
      axis,
      palette,
    ),
  );
  return { ...textTrace(marks, SMALL_SIZE, 'transparent'), cliponaxis: true };
}

/** L, M or H where a tier begins and lasts long enough for its letter to fit. */
export function rowLetters(
  years: readonly { readonly year: number; readonly cell: TierCell }[],
  y: number,
  axis: TimeAxis,
  palette: Palette,
): TextMark[] {
  const perYear = pixelsPerYear(axis);
  const enough = Math.ceil(LABEL_SIZE / perYear);
  const tiers = years.map(({ cell }) => cell.tier);
  return years.flatMap(({ year, cell }, i) => {
    if (i > 0 && tiers[i - 1] === cell.tier) return [];
    let length = 1;
    while (i + length < tiers.length && tiers[i + length] === cell.tier) length++;
    if (length < enough) return [];
    const ground = tierColor(cell.tier, strength(cell), palette);
    return [
      {
        x: Math.max(year - 0.5, FIRST_YEAR) + 1 / perYear,
        y,
        text: cell.tier.charAt(0).toUpperCase(),
        color: letterColor(ground, palette),
        place: 'middle right' as const,
      },
    ];
  });
}

function rowLabels({ horizon }: TimeAxis, palette: Palette): Data {
  const marks = SUBJECTS.map((subject, row) => ({
    x: horizon,
    y: SUBJECTS.length - 1 - row,
    text: marginText(SUBJECT_LABELS[subject]),
    color: palette.ink,
    place: 'middle right' as const,
  }));
  return textTrace(marks, SMALL_SIZE, 'transparent');
}

/** What its colours and letters stand for. */
export function tiersLegend(palette: Palette) {
  return TIERS.map((tier) => ({
    label: `${tier.charAt(0).toUpperCase()} ${tier}`,
    color: palette.tiers[tier],
    shape: 'cell' as const,
  }));
}
