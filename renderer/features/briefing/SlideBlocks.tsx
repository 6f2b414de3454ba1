import type { SlideBlock } from '#shared/briefing/slide';
import classes from './Slide.module.css';

/** What stands under a slide's title, but for charts. */
export function SlideBlockView({ block }: { block: Exclude<SlideBlock, { kind: 'chart' }> }) {
  switch (block.kind) {
    case 'figures':
      return (
        <dl className={classes.figures}>
          {block.figures.map(({ label, value, detail }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>{value}</strong>
                <span>{detail}</span>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'points':
      return (
        <ul className={classes.points}>
          {block.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      );
    case 'text':
      return (
        <div className={classes.text}>
          {block.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      );
    case 'table':
      return <Table block={block} />;
  }
}

function Table({ block: { table } }: { block: Extract<SlideBlock, { kind: 'table' }> }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th key={table.columns[i]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={table.columns[i]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
