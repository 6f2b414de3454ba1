import type { Briefing } from '#shared/document/scenario/scenario';
import type { SlideKind, SlideSpec } from '#shared/document/scenario/slide-spec';

/** The storyline, in the order it is told. */
const STORYLINE = [
  'answer',
  'ceilings',
  'timeline',
  'threshold',
  'tiers',
  'releaseRisk',
  'drivers',
  'changeOurMind',
  'assumptions',
  'history',
] as const satisfies readonly SlideKind[];

/** What a comparison adds, before the assumptions. */
const COMPARISON = ['sideBySide', 'whyTheyDiffer'] as const satisfies readonly SlideKind[];
const BEFORE: SlideKind = 'assumptions';

/** Slides told from the run alone, so that an assumption can be tried out on them. */
export const LIVE_KINDS: readonly SlideKind[] = [
  'answer',
  'ceilings',
  'timeline',
  'threshold',
  'tiers',
  'releaseRisk',
];

/** The slides an author who has changed nothing gets. */
export function storyline(compared: boolean): SlideSpec[] {
  const kinds: SlideKind[] = [...STORYLINE];
  if (compared) kinds.splice(kinds.indexOf(BEFORE), 0, ...COMPARISON);
  return kinds.map((kind) => ({ id: kind, kind }));
}

/** The slides of a briefing: the author's own, or the storyline. */
export function deckOf({ slides, against }: Briefing): readonly SlideSpec[] {
  return slides.length === 0 ? storyline(against !== null) : slides;
}

/** Slides of the storyline that are not in the deck and could be added. */
export function missingKinds(briefing: Briefing): SlideKind[] {
  const has = new Set(deckOf(briefing).map(({ kind }) => kind));
  return storyline(briefing.against !== null)
    .map(({ kind }) => kind)
    .filter((kind) => !has.has(kind));
}

/** The briefing with these slides; the plain storyline is kept as none, so that it follows the app's. */
export function withSlides(briefing: Briefing, slides: readonly SlideSpec[]): Briefing {
  const plain = JSON.stringify(slides) === JSON.stringify(storyline(briefing.against !== null));
  return { ...briefing, slides: plain ? [] : slides };
}

/** The briefing held against another scenario, or none: its slides come and go with it. */
export function withComparison(briefing: Briefing, against: Briefing['against']): Briefing {
  const isComparison = ({ kind }: SlideSpec) => (COMPARISON as readonly SlideKind[]).includes(kind);
  if (briefing.slides.length === 0) return { slides: [], against };
  if (against === null) {
    const slides = briefing.slides.filter((slide) => !isComparison(slide));
    return withSlides({ slides, against }, slides);
  }
  if (briefing.against !== null || briefing.slides.some(isComparison)) {
    return { ...briefing, against };
  }
  const at = briefing.slides.findIndex(({ kind }) => kind === BEFORE);
  const slides = briefing.slides.toSpliced(
    at === -1 ? briefing.slides.length : at,
    0,
    ...COMPARISON.map((kind) => ({ id: kind, kind })),
  );
  return withSlides({ ...briefing, against }, slides);
}
