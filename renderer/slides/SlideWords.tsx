import type { CSSProperties } from 'react';
import { uniqueKeys } from '#shared/base/unique-keys';
import { FIGURE, type FlowBlock, figuresAcross } from '#shared/briefing/layout/blocks';
import type { PageBox } from '#shared/briefing/layout/page';
import { columnWidths } from '#shared/briefing/layout/table';
import { cellText, type SlideTable } from '#shared/briefing/slide';
import classes from './SlideWords.module.css';

/** A block of a slide that is no chart, in its box. */
export function SlideWords({ box, block }: { box: PageBox; block: FlowBlock }) {
  switch (block.kind) {
    case 'figures':
      return <Figures figures={block.figures} box={box} />;
    case 'points': {
      const keys = uniqueKeys(block.points);
      return (
        <ul className={classes.points}>
          {block.points.map((point, i) => (
            <li key={keys[i]}>{point}</li>
          ))}
        </ul>
      );
    }
    case 'text': {
      const keys = uniqueKeys(block.paragraphs);
      return (
        <div className={classes.text}>
          {block.paragraphs.map((paragraph, i) => (
            <p key={keys[i]}>{paragraph}</p>
          ))}
        </div>
      );
    }
    case 'table':
      return <Table table={block.table} box={box} />;
  }
}

function Figures({
  figures,
  box: { width, size },
}: {
  figures: Extract<FlowBlock, { kind: 'figures' }>['figures'];
  box: PageBox;
}) {
  const keys = uniqueKeys(figures.map(({ label }) => label));
  const across = figuresAcross(figures, width, size);
  return (
    <dl
      className={classes.figures}
      style={{ ...CARD, gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}
    >
      {figures.map(({ label, value, detail }, i) => (
        <div key={keys[i]}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd className={classes.detail}>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

const CARD = {
  '--value': `${FIGURE.value}em`,
  '--card': `${FIGURE.card}em`,
  '--bar': `${FIGURE.bar}em`,
  '--inset': `${FIGURE.indent}em`,
} as CSSProperties;

function Table({ table, box: { width, size } }: { table: SlideTable; box: PageBox }) {
  const { columns, rows } = table;
  const columnKeys = uniqueKeys(columns);
  const rowKeys = uniqueKeys(rows.map((row) => row.join('\t')));
  const widths = columnWidths(table, width, size);
  return (
    <table className={classes.table}>
      <colgroup>
        {widths.map((each, i) => (
          <col key={columnKeys[i]} style={{ width: each }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <th key={columnKeys[i]} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={rowKeys[i]}>
            {row.map((cell, k) => {
              const Cell = k === 0 ? 'th' : 'td';
              return (
                <Cell key={columnKeys[k]} {...(k === 0 ? { scope: 'row' } : {})}>
                  {cellText(cell)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
