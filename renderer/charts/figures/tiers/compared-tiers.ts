import type { Data } from 'plotly.js';
import { SUBJECTS, type Subject, TIERS } from '#shared/model/results';
import { FIRST_YEAR } from '#shared/model/years';
import { SUBJECT_LABELS, tierReading, tierYears } from '#shared/sentences/tiers';
import { readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import { textAsWritten } from '../../plot/as-written';
import type { PlotFigure } from '../../plot/figure';
import { baseLayout, type PlotFrame, SMALL_SIZE, stillAxis } from '../../plot/theme';
import type { TimeAxis } from '../../plot/time-axis';
import type { OverlaidScenario } from '../parts/overlays';
import { marginText, type TextMark, textTrace } from '../parts/traces';
import { rowLetters, tierScale, tierShade } from './tiers';

/** Between the blocks of two subjects, in rows. */
const GAP = 0.6;
const TOP = 4;
const BOTTOM = 26;

/** Height of a row: what many scenarios leave, and no more than a few need. */
function rowHeight(scenarios: number): number {
  return scenarios <= 3 ? 16 : scenarios === 4 ? 14 : 12;
}

export function comparedTiersHeight(scenarios: number): number {
  const rows = SUBJECTS.length * scenarios + (SUBJECTS.length - 1) * GAP;
  return Math.ceil(TOP + rows * rowHeight(scenarios) + BOTTOM);
}

/**
 * Tiers of the same subject in every scenario right under one another: years across, subjects down,
 * a row for each scenario in each. Colour by most probable tier, paler where fewer samples agree.
 */
export function comparedTiersFigure({
  scenarios,
  palette,
  axis,
}: {
  readonly scenarios: readonly OverlaidScenario[];
  readonly palette: Palette;
  readonly axis: TimeAxis;
}): PlotFigure {
  const height = comparedTiersHeight(scenarios.length);
  const frame: PlotFrame = { axis, height, top: TOP, bottom: BOTTOM };
  const years = scenarios.map(({ run }) => tierYears(run));
  const block = scenarios.length + GAP;
  const last = SUBJECTS.length * block - GAP;
  /** The first row is on top. */
  const y = (subject: number, place: number) => last - 1 - subject * block - place;
  const rows = SUBJECTS.flatMap((subject, s) =>
    scenarios.map((scenario, i) => ({ subject, scenario, years: years[i] ?? [], y: y(s, i) })),
  );
  const marks = rows.flatMap((row) =>
    rowLetters(
      row.years.map(({ year, cells }) => ({ year, cell: cells[row.subject] })),
      row.y,
      axis,
      palette,
    ),
  );
  return {
    data: [
      ...SUBJECTS.map((subject, s) =>
        cellsOf(
          subject,
          rows.filter((row) => row.subject === subject),
          scenarios.map((_, i) => y(s, i)),
          palette,
        ),
      ),
      { ...textTrace(marks, SMALL_SIZE, 'transparent'), cliponaxis: true },
      textTrace(
        rows.map((row) => signOf(row.scenario, row.y, palette)),
        SMALL_SIZE,
        'transparent',
      ),
      subjectLabels(axis, (s) => y(s, (scenarios.length - 1) / 2), palette),
    ],
    layout: {
      ...baseLayout(frame, palette),
      yaxis: {
        ...stillAxis(palette),
        range: [-0.5, last - 0.5],
        showgrid: false,
        showticklabels: false,
      },
    },
  };
}

/** The scenario's sign at the beginning of its row: a square in its colour, and its number. */
function signOf({ place, color }: OverlaidScenario, y: number, palette: Palette): TextMark {
  const drawn = palette.scenarios[color] ?? palette.ink;
  return {
    x: FIRST_YEAR,
    y,
    text: `■ ${place + 1}\u2002`,
    color: readableColor(drawn, palette.surface, palette.ink),
    place: 'middle left',
  };
}

function cellsOf(
  subject: Subject,
  rows: readonly {
    readonly scenario: OverlaidScenario;
    readonly years: ReturnType<typeof tierYears>;
  }[],
  at: readonly number[],
  palette: Palette,
): Data {
  return {
    type: 'heatmap',
    x: rows[0]?.years.map(({ year }) => year) ?? [],
    y: [...at],
    z: rows.map(({ years }) => years.map(({ cells }) => tierShade(cells[subject]))),
    zmin: 0,
    zmax: TIERS.length,
    colorscale: tierScale(palette),
    showscale: false,
    xgap: 0,
    ygap: 1,
    text: rows.map(({ scenario, years }) =>
      years.map((row) => `${textAsWritten(scenario.name)}<br>${tierReading(subject, row)}`),
    ),
    hovertemplate: '%{text}<extra></extra>',
  };
}

function subjectLabels(
  { horizon }: TimeAxis,
  middle: (subject: number) => number,
  palette: Palette,
): Data {
  const marks = SUBJECTS.map(
    (subject, s): TextMark => ({
      x: horizon,
      y: middle(s),
      text: marginText(SUBJECT_LABELS[subject]),
      color: palette.ink,
      place: 'middle right',
    }),
  );
  return textTrace(marks, SMALL_SIZE, 'transparent');
}
