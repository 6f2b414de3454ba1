import type { CSSProperties, ReactNode } from 'react';
import { ITEM_GAP, POINT_INDENT } from '#shared/briefing/layout/blocks';
import {
  CONTENT_WIDTH,
  LINE_HEIGHT,
  PAGE_MARGINS,
  PAGE_SIZE,
  type PageArea,
  type PageBox,
  type SlidePageLayout,
  TITLE_LINE,
  TITLE_TRACKING,
} from '#shared/briefing/layout/page';
import { CELL_PADDING } from '#shared/briefing/layout/table';
import classes from './SlidePage.module.css';
import { SlideWords } from './SlideWords';

/**
 * A slide as it is presented, on paper, and in a page that leaves the app: everything stands where the
 * layout has put it, on a page of 1280 by 720.
 */
export function SlidePage({
  page,
  number,
  foot,
  heading: Heading,
  whatIf = false,
  chart,
  children,
}: {
  page: SlidePageLayout;
  number: string;
  /** Where it all comes from. */
  foot: string;
  heading: 'h1' | 'h2';
  /** Whether it says what would be, instead of what is. */
  whatIf?: boolean;
  /** Draws the chart of a box, live or as on paper. */
  chart: (box: PageBox, index: number) => ReactNode;
  /** What stands in the place that the page has reserved. */
  children?: ReactNode;
}) {
  const { title, part, parts, boxes, reserved } = page;
  const Title = part === 1 ? Heading : 'p';
  return (
    <section className={classes.page} style={MEASURES} aria-label={`Slide ${number}`}>
      <Title
        className={classes.title}
        style={{ fontSize: title.size }}
        data-what-if={whatIf || undefined}
      >
        {unbroken(title.text)}
        {parts > 1 && <span className={classes.part}> {`(${part} of ${parts})`}</span>}
      </Title>
      {boxes.map((box, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a box has no other identity than its place
          key={i}
          data-box={box.block.kind}
          className={classes.box}
          style={{ ...placeOf(box), fontSize: box.size }}
        >
          {box.block.kind === 'chart' ? chart(box, i) : <SlideWords box={box} block={box.block} />}
        </div>
      ))}
      {reserved !== null && (
        <div className={classes.box} style={placeOf(reserved)}>
          {children}
        </div>
      )}
      <footer className={classes.foot}>
        <span>{foot}</span>
        <span className={classes.number}>{number}</span>
      </footer>
    </section>
  );
}

/** The layout's measures, for the style sheet. */
const MEASURES = {
  '--page-width': `${PAGE_SIZE.width}px`,
  '--page-height': `${PAGE_SIZE.height}px`,
  '--left': `${PAGE_MARGINS.left}px`,
  '--top': `${PAGE_MARGINS.top}px`,
  '--width': `${CONTENT_WIDTH}px`,
  '--line': LINE_HEIGHT,
  '--title-line': TITLE_LINE,
  '--title-tracking': `${TITLE_TRACKING}em`,
  '--item-gap': `${ITEM_GAP}em`,
  '--indent': `${POINT_INDENT}em`,
  '--cell-x': `${CELL_PADDING.x}em`,
  '--cell-y': `${CELL_PADDING.y}em`,
} as CSSProperties;

function placeOf({ x, y, width, height }: PageArea): CSSProperties {
  return { left: x, top: y, width, height };
}

/** A word is broken at its hyphens where it is longer than this. */
const LONGEST = 24;

/** Keeps intervals and compounds on one line: "2027–2046", "high-risk". */
function unbroken(text: string): ReactNode[] {
  return text.split(/([^ \t\n\r\f]*\w[-–]\w[^ \t\n\r\f]*)/u).map((part, i) =>
    i % 2 === 1 && part.length <= LONGEST ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: words have no other identity than their place
      <span key={i} className={classes.unbroken}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
