import type { CSSProperties, ReactNode } from 'react';
import type { Slide, SlideBlock } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { FACTS_CREDIT } from '#shared/facts/models';
import type { ColorScheme } from '../../ui/colour/palette';
import classes from './Slide.module.css';
import { SlideBlockView } from './SlideBlocks';
import { SlideChart } from './SlideChart';

/** The width slides are designed for, in pixels. */
const DESIGN_WIDTH = 1280;
/** How much larger than at the desk a chart's letters are on a slide of that width. */
const CHART_SCALE = 1.4;
/** Titles and texts longer than these, in letters, and tables of more rows are set smaller. */
const LONG_TITLE = [100, 220] as const;
const LONG_TEXT = [350, 800] as const;
const LONG_TABLE = [5, 9] as const;

export interface SlideViewProps {
  readonly slide: Slide;
  readonly input: StoryInput;
  /** Counted from 1, among those that are shown; null for a hidden one. */
  readonly number: number | null;
  readonly width: number;
  readonly colorScheme: ColorScheme;
  /** When it is shown, as people write a date. */
  readonly date: string;
  readonly year: number;
  readonly onYear: (year: number) => void;
  /** In place of the title, when something else is tried out. */
  readonly whatIf?: string | null;
  /** Between blocks and foot. */
  readonly children?: ReactNode;
}

/** A slide as it is shown to a room: the same at every size. */
export function SlideView(props: SlideViewProps) {
  const { slide, input, number, width, colorScheme, date, year, onYear, whatIf = null } = props;
  const unit = width / DESIGN_WIDTH;
  const title = whatIf ?? slide.title;
  const hasChart = slide.blocks.some(({ kind }) => kind === 'chart');
  const hasTable = slide.blocks.some(({ kind }) => kind === 'table');
  return (
    <article
      className={classes.slide}
      aria-label={`Slide: ${title}`}
      style={{ '--u': `${unit}px`, width, height: (width * 9) / 16 } as CSSProperties}
      data-kind={slide.kind}
    >
      <h2
        className={classes.title}
        data-size={sizeOf(title.length, LONG_TITLE)}
        data-what-if={whatIf !== null || undefined}
      >
        {whatIf !== null && <span className={classes.whatIf}>What if: </span>}
        {unbroken(title)}
      </h2>
      <div
        className={classes.body}
        data-roomy={!hasChart || undefined}
        data-size={bodySize(slide)}
        data-beside={(slide.kind === 'sideBySide' && hasChart && hasTable) || undefined}
      >
        {slide.blocks.map((block, i) => (
          <Block
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity than their place
            key={i}
            block={block}
            {...{ input, colorScheme, year, onYear, scale: unit * CHART_SCALE }}
          />
        ))}
      </div>
      {props.children}
      <footer className={classes.foot}>
        <span>
          {input.scenario.name} · {date}
        </span>
        <span className={classes.credit}>{showsFacts(slide) ? FACTS_CREDIT : ''}</span>
        <span>{number ?? 'hidden'}</span>
      </footer>
    </article>
  );
}

/** Whether past models are drawn on it, which are others' data. */
function showsFacts({ blocks }: Slide): boolean {
  return blocks.some(
    (block) => block.kind === 'chart' && (block.chart === 'ceilings' || block.chart === 'history'),
  );
}

/** Whether much or very much has to fit. */
function sizeOf(
  amount: number,
  [much, most]: readonly [number, number],
): 'much' | 'most' | undefined {
  return amount > most ? 'most' : amount > much ? 'much' : undefined;
}

function bodySize({ kind, blocks }: Slide): 'much' | 'most' | undefined {
  if (kind === 'text') {
    const letters = blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs : []));
    return sizeOf(letters.join('').length, LONG_TEXT);
  }
  const rows = blocks.map((block) => (block.kind === 'table' ? block.table.rows.length : 0));
  return sizeOf(Math.max(0, ...rows), LONG_TABLE);
}

/** Keeps intervals and compounds on one line: "2027–2046", "high-risk". */
function unbroken(text: string): string {
  return text.replaceAll(/(?<=\w)[-–](?=\w)/gu, '\u2060$&\u2060');
}

function Block({
  block,
  ...view
}: {
  block: SlideBlock;
  input: StoryInput;
  colorScheme: ColorScheme;
  year: number;
  onYear: (year: number) => void;
  scale: number;
}) {
  return block.kind === 'chart' ? (
    <SlideChart chart={block.chart} {...view} />
  ) : (
    <SlideBlockView block={block} />
  );
}
