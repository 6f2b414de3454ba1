import { IconAlertTriangle } from '@tabler/icons-react';
import { useLibrary } from '../../../state/stores';
import { basisOf, type Figure, figuresOf } from './figures';
import { Cell } from './GridParts';
import type { ItemProps } from './item';
import { Changed, Marks, Tags } from './Marks';
import classes from './ScenarioRow.module.css';
import { Sparkline } from './Sparkline';

/** The columns after the name, as the head of the table has them. */
export function columnsFor(year: number): readonly string[] {
  return ['AGI', 'WMD-like AI', `AGI by ${year}`, 'Largest run', 'Tags', 'Author', 'Changed'];
}

/** One scenario as a line of the table: its cells. */
export function ScenarioRow({ entry, year, open, twins }: ItemProps) {
  const { content, fileName } = entry;
  if (!content.ok) {
    return (
      <>
        <Cell className={classes.name}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden className={classes.alarm} />
          <span className={classes.text} title={fileName}>
            {fileName}
          </span>
        </Cell>
        <Cell className={classes.why} title={content.error.message}>
          {content.error.document?.message ?? content.error.message}
        </Cell>
      </>
    );
  }
  const { name, tags, author, modelKey } = content.value;
  return (
    <>
      <Cell className={classes.name}>
        <span className={classes.text} dir="auto" title={`${name} (${fileName})`}>
          {name}
        </span>
        <Marks open={open} twins={twins} own={fileName} />
      </Cell>
      <Results modelKey={modelKey} year={year} />
      <Cell className={classes.text}>
        <Tags tags={tags} />
      </Cell>
      <Cell className={classes.text}>{author}</Cell>
      <Cell className={classes.when}>
        <Changed entry={entry} />
      </Cell>
    </>
  );
}

/** What is under a date, and beside a probability of another year than the head of its column says. */
function detailOf(figure: Figure | undefined, column: number): string | undefined {
  if (column < 2) return figure?.detail;
  return figure?.instead === undefined ? undefined : `by ${figure.instead}`;
}

function Results({ modelKey, year }: { modelKey: string; year: number }) {
  const headlines = useLibrary((state) => state.headlines.get(modelKey));
  const without = useLibrary((state) => state.withoutHeadlines.has(modelKey));
  const figures = headlines === undefined || headlines === null ? [] : figuresOf(headlines, year);
  return (
    <>
      {[0, 1, 2].map((column) => (
        <Cell
          key={column}
          className={classes.figure}
          title={headlines == null ? undefined : basisOf(headlines)}
        >
          <span className={classes.value}>
            {figures[column]?.figure ?? (headlines === null || without ? '–' : '…')}
          </span>
          <span className={classes.detail}>{detailOf(figures[column], column)}</span>
        </Cell>
      ))}
      <Cell>{headlines != null && <Sparkline headlines={headlines} />}</Cell>
    </>
  );
}
