import {
  CELL_PADDING,
  cellText,
  columnWidths,
  figuresAcross,
} from '#shared/briefing/handout/blocks';
import type { Box, Page } from '#shared/briefing/handout/pages';
import { SlideGraph } from '../charts/slides/SlideGraph';
import type { SlideDrawing } from '../charts/slides/slide-drawing';
import classes from './SlidePage.module.css';

/** A slide as it stands on paper, on a page of 1280 by 720. */
export function SlidePage({
  page,
  number,
  foot,
  drawings,
  onDrawn,
}: {
  page: Page;
  number: string;
  /** Where it all comes from. */
  foot: string;
  /** In the order of the page's boxes; null for those that are no charts. */
  drawings: readonly (SlideDrawing | null)[];
  onDrawn?: () => void;
}) {
  const { title, part, parts, boxes } = page;
  const Title = part === 1 ? 'h1' : 'p';
  return (
    <section className={classes.page} aria-label={`Slide ${number}`}>
      <Title className={classes.title} style={{ fontSize: title.size }}>
        {title.text}
        {parts > 1 && <span className={classes.part}> {`(${part} of ${parts})`}</span>}
      </Title>
      {boxes.map((box, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is made once
          key={i}
          data-box={box.block.kind}
          className={classes.box}
          style={{
            left: box.x,
            top: box.y,
            width: box.width,
            height: box.height,
            fontSize: box.size,
          }}
        >
          {box.block.kind === 'chart' ? (
            <SlideGraph
              box={box}
              drawing={drawings[i] ?? null}
              {...(onDrawn === undefined ? {} : { onDrawn })}
            />
          ) : (
            <Words box={box} />
          )}
        </div>
      ))}
      <footer className={classes.foot}>
        <span>{foot}</span>
        <span className={classes.number}>{number}</span>
      </footer>
    </section>
  );
}

function Words({ box }: { box: Box }) {
  const { block, width, size } = box;
  switch (block.kind) {
    case 'figures':
      return (
        <dl
          className={classes.figures}
          style={{
            gridTemplateColumns: `repeat(${figuresAcross(block.figures, width, size)}, 1fr)`,
          }}
        >
          {block.figures.map(({ label, value, detail }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
              <dd className={classes.detail}>{detail}</dd>
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
      return (
        <table className={classes.table}>
          <colgroup>
            {columnWidths(block.table, width, size).map((each, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names of their own
              <col key={i} style={{ width: each }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.table.columns.map((column) => (
                <th key={column} scope="col" style={PADDED}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.table.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own
              <tr key={i}>
                {row.map((cell, k) => (
                  <td key={block.table.columns[k]} style={PADDED}>
                    {cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'chart':
      return null;
  }
}

const PADDED = { padding: `${CELL_PADDING.y}px ${CELL_PADDING.x}px` };
