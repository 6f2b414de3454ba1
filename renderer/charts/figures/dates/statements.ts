import type { Data } from 'plotly.js';
import { EXPERT_STATEMENTS, type ExpertStatement } from '#shared/facts/statements';
import { formatYear } from '#shared/format/dates';
import { formatShare } from '#shared/format/number/share';
import { FIRST_YEAR } from '#shared/model/years';
import type { TimelineEvent } from '#shared/sentences/timeline';
import type { Palette } from '../../../ui/colour/palette';
import { SMALL_SIZE } from '../../plot/theme';
import { pixelsPerYear, type TimeAxis } from '../../plot/time-axis';
import { type LabelBox, type LabelPoint, placeLabelsBeside } from '../parts/place-beside';
import type { TextMark } from '../parts/traces';

const MARKER = 8;
const LETTER = SMALL_SIZE * 0.56;

export function statementsAbout(event: TimelineEvent, { horizon }: TimeAxis): ExpertStatement[] {
  return EXPERT_STATEMENTS.filter(
    ({ about, by }) => about === event && by >= FIRST_YEAR && by <= horizon,
  );
}

/**
 * Statements as diamonds at their year and odds; at the foot of the chart where no odds were given. What
 * has been superseded is faint.
 */
export function statementMarkers(statements: readonly ExpertStatement[], palette: Palette): Data {
  return {
    type: 'scatter',
    mode: 'markers',
    x: statements.map(({ by }) => by),
    y: statements.map(({ probability }) => probability ?? 0),
    text: statements.map(describeStatement),
    hovertemplate: '%{text}<extra></extra>',
    marker: {
      symbol: statements.map(({ probability }) =>
        probability === null ? 'triangle-up' : 'diamond',
      ),
      size: 8,
      color: palette.surface,
      opacity: statements.map(({ superseded }) => (superseded === null ? 1 : 0.4)),
      line: { color: palette.ink2, width: 1.5 },
    },
    cliponaxis: false,
  };
}

function describeStatement(statement: ExpertStatement): string {
  const { who, event, asked, by, probability, source, superseded } = statement;
  const odds = probability === null ? 'no odds given' : formatShare(probability);
  return [
    `${who}: ${event} by ${formatYear(by)}, ${odds}`,
    asked,
    source,
    ...(superseded === null ? [] : [`Superseded ${superseded}`]),
  ].join('<br>');
}

/**
 * Names beside the markers, where they hide least of the curves; a name with no free side is left out,
 * and so is that of what has been superseded: the cursor tells it.
 *
 * @param curves the curves as points in pixels of the plot
 */
export function statementLabels(
  statements: readonly ExpertStatement[],
  curves: readonly LabelPoint[],
  axis: TimeAxis,
  height: number,
  palette: Palette,
): TextMark[] {
  const perYear = pixelsPerYear(axis);
  const points = statements.map(({ by, probability }) => ({
    x: (by - FIRST_YEAR) * perYear,
    y: (1 - (probability ?? 0)) * height,
  }));
  const plot: LabelBox = {
    left: 0,
    right: (axis.horizon - FIRST_YEAR) * perYear,
    top: 0,
    bottom: height,
  };
  const labels = statements.map(({ who }, i) => ({
    anchor: points[i] ?? { x: 0, y: 0 },
    width: who.length * LETTER,
    height: SMALL_SIZE * 1.2,
  }));
  return placeLabelsBeside(labels, { markers: points, marker: MARKER, curves, plot }).flatMap(
    (placed, i) => {
      if (placed === null || statements[i]?.superseded !== null) return [];
      return [
        {
          x: FIRST_YEAR + placed.x / perYear,
          y: 1 - placed.y / height,
          text: statements[i]?.who ?? '',
          color: palette.ink2,
          place: placed.place,
        },
      ];
    },
  );
}
