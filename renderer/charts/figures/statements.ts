import type { Data } from 'plotly.js';
import { EXPERT_STATEMENTS, type ExpertStatement } from '#shared/facts/statements';
import { formatShare } from '#shared/format/share';
import type { Palette } from '../../ui/palette';
import type { TimelineEvent } from '../sentences/timeline';
import { SMALL_SIZE } from '../theme';
import { FIRST_YEAR, pixelsPerYear, type TimeAxis } from '../time-axis';
import type { TextMark, TextPlace } from './traces';

/** Pixels from a marker's centre to its label. */
const OFFSET = 9;
const LETTER = SMALL_SIZE * 0.56;
const PLACES = ['middle right', 'middle left', 'top center', 'bottom center'] as const;

export function statementsAbout(event: TimelineEvent, { horizon }: TimeAxis): ExpertStatement[] {
  return EXPERT_STATEMENTS.filter(
    ({ about, by }) => about === event && by >= FIRST_YEAR && by <= horizon,
  );
}

/** Statements as diamonds at their year and odds; at the foot of the chart where no odds were given. */
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
      line: { color: palette.ink2, width: 1.5 },
    },
    cliponaxis: false,
  };
}

function describeStatement({ who, event, by, probability, source }: ExpertStatement): string {
  const odds = probability === null ? 'no odds given' : formatShare(probability);
  return `<b>${who}</b>: ${event} by ${by}, ${odds}<br>${source}`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Names beside the markers, on the first side where nothing is in the way; a name with no free side is
 * left out, and the cursor tells it.
 */
export function statementLabels(
  statements: readonly ExpertStatement[],
  axis: TimeAxis,
  height: number,
  palette: Palette,
): TextMark[] {
  const perYear = pixelsPerYear(axis);
  const at = ({ by, probability }: ExpertStatement) => ({
    x: (by - FIRST_YEAR) * perYear,
    y: (1 - (probability ?? 0)) * height,
  });
  const taken: Box[] = statements.map((statement) => {
    const { x, y } = at(statement);
    return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
  });
  return statements.flatMap((statement, own) => {
    const { x, y } = at(statement);
    for (const place of PLACES) {
      const box = boxAt(place, x, y, statement.who.length * LETTER);
      const inside = box.left >= 0 && box.right <= (axis.horizon - FIRST_YEAR) * perYear;
      if (!inside || box.top < 0 || box.bottom > height) continue;
      if (taken.some((other, i) => i !== own && overlap(box, other))) continue;
      taken.push(box);
      return [markAt(statement, place, perYear, height, palette)];
    }
    return [];
  });
}

function boxAt(place: (typeof PLACES)[number], x: number, y: number, width: number): Box {
  const half = SMALL_SIZE * 0.6;
  switch (place) {
    case 'middle right':
      return { left: x + OFFSET - 1, right: x + OFFSET + width, top: y - half, bottom: y + half };
    case 'middle left':
      return { left: x - OFFSET - width, right: x - OFFSET + 1, top: y - half, bottom: y + half };
    case 'top center':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y - OFFSET - 2 * half,
        bottom: y - 7,
      };
    case 'bottom center':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y + 7,
        bottom: y + OFFSET + 2 * half,
      };
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Plotly sets text against its point: the point moves by the marker's size. */
function markAt(
  { who, by, probability }: ExpertStatement,
  place: TextPlace,
  perYear: number,
  height: number,
  palette: Palette,
): TextMark {
  const across = { 'middle right': 6, 'middle left': -6 }[place as string] ?? 0;
  const up = { 'top center': 5, 'bottom center': -5 }[place as string] ?? 0;
  return {
    x: by + across / perYear,
    y: (probability ?? 0) + up / height,
    text: who,
    color: palette.ink2,
    place,
  };
}
