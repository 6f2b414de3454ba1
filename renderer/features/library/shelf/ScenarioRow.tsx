import { IconAlertTriangle } from '@tabler/icons-react';
import { useLibrary, useResults } from '../../../state/stores';
import { type CardFigure, cardBasis, cardFigures } from './figures';
import { GridCell } from './GridParts';
import type { ItemProps } from './item';
import { ChangedDay, FileMarks, PastMark, TagMarks } from './Marks';
import classes from './ScenarioRow.module.css';
import { Sparkline } from './Sparkline';

/** The columns after the name, as the head of the table has them. */
export function shelfColumns(year: number): readonly string[] {
  return ['AGI', 'WMD-like AI', `AGI by ${year}`, 'Largest run', 'Tags', 'Author', 'Changed'];
}

/** One scenario as a line of the table: its cells. */
export function ScenarioRow({ entry, year, open, twins }: ItemProps) {
  const { content, fileName } = entry;
  if (!content.ok) {
    return (
      <>
        <GridCell className={classes.name}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden className={classes.alarm} />
          <span className={classes.text} title={fileName}>
            {fileName}
          </span>
        </GridCell>
        <GridCell className={classes.why} title={content.error.message}>
          {content.error.document?.message ?? content.error.message}
        </GridCell>
      </>
    );
  }
  const { name, tags, author, modelKey } = content.value;
  return (
    <>
      <GridCell className={classes.name}>
        <span className={classes.text} dir="auto" title={`${name} (${fileName})`}>
          {name}
        </span>
        <FileMarks open={open} twins={twins} own={fileName} />
      </GridCell>
      <Results modelKey={modelKey} year={year} />
      <GridCell className={classes.text}>
        <TagMarks tags={tags} />
      </GridCell>
      <GridCell className={classes.text}>{author}</GridCell>
      <GridCell className={classes.when}>
        <ChangedDay entry={entry} />
      </GridCell>
    </>
  );
}

/** What is under a date, and beside a probability of another year than the head of its column says. */
function detailOf(figure: CardFigure | undefined, column: number): string | undefined {
  if (column < 2) return figure?.detail;
  return figure?.instead === undefined ? undefined : `by ${figure.instead}`;
}

function Results({ modelKey, year }: { modelKey: string; year: number }) {
  const today = useResults((state) => state.today);
  const headlines = useLibrary((state) => state.headlines.get(modelKey));
  const without = useLibrary((state) => state.withoutHeadlines.has(modelKey));
  const figures =
    headlines === undefined || headlines === null ? [] : cardFigures(headlines, year, today());
  return (
    <>
      {[0, 1, 2].map((column) => (
        <GridCell
          key={column}
          className={classes.figure}
          title={headlines == null ? undefined : cardBasis(headlines)}
        >
          <span className={classes.value}>
            {figures[column]?.figure ?? (headlines === null || without ? '–' : '…')}
            {figures[column]?.past === true && <PastMark />}
          </span>
          <span className={classes.detail}>{detailOf(figures[column], column)}</span>
        </GridCell>
      ))}
      <GridCell>{headlines != null && <Sparkline headlines={headlines} />}</GridCell>
    </>
  );
}
