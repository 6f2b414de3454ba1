import { cellText, type SlideBlock } from '../slide';
import type { Briefed } from './briefed';
import { provenanceOf } from './provenance';

/** What is said on the slides as text for an e-mail, in Markdown; charts give their sentence. */
export function markdownOf({
  slides,
  runs,
  made,
}: Pick<Briefed, 'slides' | 'runs' | 'made'>): string {
  const scenarios = runs.map(({ scenario }) => scenario);
  const names = scenarios.map(({ name }) => plain(name)).join(' / ');
  return `${[
    `# ${names}`,
    ...slides.map(({ title, blocks }) =>
      [`## ${plain(title)}`, ...blocks.map(written)].join('\n\n'),
    ),
    '---',
    provenanceOf(scenarios, made)
      .map((line) => `*${plain(line)}*`)
      .join('  \n'),
  ].join('\n\n')}\n`;
}

function written(block: SlideBlock): string {
  switch (block.kind) {
    case 'chart':
      return plain(block.says);
    case 'figures':
      return block.figures
        .map(
          ({ label, value, detail }) =>
            `- ${plain(label)}: **${plain(value)}**${detail === '' ? '' : ` (${plain(detail)})`}`,
        )
        .join('\n');
    case 'points':
      return block.points.map((point) => `- ${plain(point)}`).join('\n');
    case 'text':
      return block.paragraphs.map(plain).join('\n\n');
    case 'table': {
      const { columns, rows } = block.table;
      const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
      return [
        row(columns),
        `|${' --- |'.repeat(columns.length)}`,
        ...rows.map((cells) => row(cells.map(cellText))),
      ].join('\n');
    }
  }
}

/**
 * A text as a text: in one line, none of it read as markup. Only what Markdown, or HTML within it,
 * would take for its own is escaped, since an e-mail may show the text as it is.
 */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*[\]|]|~(?=~)|(?<=~)~|(?<!\w)_|_(?!\w)|<(?=[a-z/!?])/gi, '\\$&')
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(/^(?:[-+>]|#{1,6}(?=\s|$)|=+$)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
