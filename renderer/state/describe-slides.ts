import { deckOf } from '#shared/briefing/deck';
import type { Briefing } from '#shared/document/scenario/scenario';
import type { SlideSpec } from '#shared/document/scenario/slide-spec';
import { SLIDE_NAMES } from '#shared/document/scenario/slide-spec';
import type { StepEdit } from './edit';

/** What a change of a briefing is called. */
export function describeSlides(before: Briefing, after: Briefing): StepEdit {
  if (written(before.against) !== written(after.against)) {
    const name = after.against?.name;
    return named(name === undefined ? 'Briefing: no comparison' : `Briefing beside “${name}”`);
  }
  const [was, is] = [deckOf(before), deckOf(after)];
  const added = is.find(({ id }) => !was.some((slide) => slide.id === id));
  const removed = was.find(({ id }) => !is.some((slide) => slide.id === id));
  if (added !== undefined && removed === undefined) return named(`Slide added: ${nameOf(added)}`);
  if (removed !== undefined && added === undefined) {
    return named(`Slide removed: ${nameOf(removed)}`);
  }
  if (added !== undefined || is.length !== was.length) return named('Slides');
  for (const slide of is) {
    const earlier = was.find(({ id }) => id === slide.id);
    if (earlier !== undefined && written(earlier) !== written(slide)) {
      return describeSlide(earlier, slide);
    }
  }
  return named('Slides in another order');
}

function describeSlide(was: SlideSpec, is: SlideSpec): StepEdit {
  const name = nameOf(is);
  if (was.hidden !== is.hidden) return named(`Slide ${is.hidden ? 'hidden' : 'shown'}: ${name}`);
  if (written(was.title) !== written(is.title)) return named(`Title of ${name}`);
  if (was.live !== is.live) return named(`Live slider of ${name}`);
  const part = was.notes !== is.notes ? 'Notes' : 'Text';
  return { label: `${part} of ${name}`, typing: `${part} ${is.id}` };
}

function nameOf({ kind, title }: SlideSpec): string {
  return kind === 'text' ? (title?.text ?? SLIDE_NAMES.text) : SLIDE_NAMES[kind];
}

function named(label: string): StepEdit {
  return { label, typing: null };
}

function written(part: unknown): string {
  return JSON.stringify(part) ?? '';
}
