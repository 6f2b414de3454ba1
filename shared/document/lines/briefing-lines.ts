import type { SlideSpec } from '#shared/document/scenario/slide-spec';
import { SLIDE_NAMES } from '#shared/document/scenario/slide-spec';
import { presetName } from '#shared/format/names/preset-name';
import { quotedItem } from '#shared/format/quoted';
import { definitionOf, isAssumptionId } from '#shared/model/assumptions/registry';
import type { Briefing, ComparedScenario } from '../scenario/scenario';
import { assumptionLines, correlationLines } from './assumption-lines';
import { type ScenarioLine, scenarioLine, writtenLine } from './scenario-line';

/** Only what differs from the storyline as it comes. */
export function briefingLines({ slides, against }: Briefing): ScenarioLine[] {
  return [
    ...(slides.length === 0 ? [] : [deckLine(slides)]),
    ...(against === null ? [] : comparedLines(against)),
    ...slides.flatMap((slide, i) => {
      const before = slides.slice(0, i).filter(({ kind }) => kind === slide.kind).length;
      const name = `Slide “${SLIDE_NAMES[slide.kind]}”`;
      return slideLines(slide, before === 0 ? name : `${name} ${before + 1}`);
    }),
  ];
}

function deckLine(slides: readonly SlideSpec[]): ScenarioLine {
  const names = slides.map(({ kind }) => SLIDE_NAMES[kind]);
  const marked = slides.map(({ id, kind }, i) =>
    id === kind ? names[i] : `${names[i]} (${quotedItem(id)})`,
  );
  return scenarioLine('briefing.slides', 'Slides', names.join(', '), marked.join(', '));
}

function slideLines(slide: SlideSpec, label: string): ScenarioLine[] {
  const { id, hidden, title, notes, text, live } = slide;
  const key = `briefing.slides.${id}`;
  return [
    ...(hidden === true ? [scenarioLine(`${key}.hidden`, label, 'hidden')] : []),
    ...(title === undefined ? [] : [titleLine(`${key}.title`, `${label}, title`, title)]),
    ...(text === undefined ? [] : [writtenLine(`${key}.text`, `${label}, text`, text)]),
    // Notes taken out say something too: that those of the storyline are not wanted.
    ...(notes === undefined ? [] : [writtenLine(`${key}.notes`, `${label}, notes`, notes)]),
    ...(live === undefined
      ? []
      : [scenarioLine(`${key}.live`, `${label}, tried out`, definitionOf(live).label)]),
  ];
}

function titleLine(key: string, label: string, title: NonNullable<SlideSpec['title']>) {
  const { text, full } = writtenLine(key, label, title.text);
  return scenarioLine(key, label, text, `${full} (instead of ${JSON.stringify(title.insteadOf)})`);
}

/** The other scenario has its place with what it says itself; the rest is its preset's. */
function comparedLines({
  name,
  preset,
  assumptions,
  correlations,
}: ComparedScenario): ScenarioLine[] {
  const own = assumptionLines({ preset, assumptions }).filter(({ key }) => {
    const id = key.split('.')[1] ?? '';
    return isAssumptionId(id) && assumptions[id] !== undefined;
  });
  return [
    writtenLine('briefing.against', AGAINST, name),
    ...[
      scenarioLine('preset', 'Preset', presetName(preset)),
      ...own,
      // Only what it says itself, as of its assumptions.
      ...(correlations === null ? [] : correlationLines({ preset, assumptions, correlations })),
    ].map((part) => ({
      ...part,
      key: `briefing.against.${part.key}`,
      label: `${AGAINST}, ${part.label}`,
    })),
  ];
}

const AGAINST = 'Compared with';
