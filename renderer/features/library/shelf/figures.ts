import { formatShare, sampleShareWords } from '#shared/format/number/share';
import type { DateSummary, ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import { writeInterval, writeReading } from '#shared/headlines/words';
import { isPast } from '#shared/sentences/past';

/** A headline as a card shows it. */
export interface CardFigure {
  readonly label: string;
  readonly figure: string;
  /** The 90 % interval, or how many samples never get there. */
  readonly detail: string;
  /** Set where it is a median date that is past already. */
  readonly past?: true;
  /** The year it is of, where the scenario does not look as far as the one asked for. */
  readonly instead?: number;
}

/** The three figures of a card: when AGI, when WMD-like AI, and how likely AGI by a year. */
export function cardFigures(
  headlines: ScenarioHeadlines,
  year: number,
  today: number,
): readonly CardFigure[] {
  const { horizon, agi, wmd, agiByYear, firstYear } = headlines;
  const looked = Math.min(Math.max(year, firstYear), firstYear + agiByYear.length - 1);
  const share = agiByYear[looked - firstYear];
  return [
    { label: 'AGI', ...dateFigure(agi, horizon, today) },
    { label: 'WMD-like AI', ...dateFigure(wmd, horizon, today) },
    {
      label: `AGI by ${looked}`,
      figure: agi === null || share === undefined ? '–' : formatShare(share),
      detail: agi === null ? '' : 'of samples',
      ...(looked === year ? {} : { instead: looked }),
    },
  ];
}

/** What the figures are, in a sentence. */
export function cardBasis({ samples }: ScenarioHeadlines): string {
  return `Medians of ${samples.toLocaleString('en')} samples, and under them 90% intervals`;
}

function dateFigure(
  date: DateSummary | null,
  horizon: number,
  today: number,
): Omit<CardFigure, 'label'> {
  if (date === null) return { figure: '–', detail: 'contradiction' };
  const { p5, p50, p95, never } = date;
  if (p50 === null) {
    return { figure: writeReading('date', 'never', horizon), detail: sampleShareWords(never) };
  }
  return {
    figure: writeReading('date', p50, horizon),
    detail: writeInterval('date', [p5 ?? 'never', p95 ?? 'never'], horizon),
    ...(isPast(p50, today) ? { past: true } : {}),
  };
}
