import type { AssumptionId } from '../../model/assumptions/registry';

/** What a slide is about; a storyline has at most one of each, but for text and comparisons. */
export const SLIDE_KINDS = [
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
  'sideBySide',
  'whyTheyDiffer',
  'text',
] as const;
/** What a slide is about. */
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** A slide as its author keeps it in the scenario's file: only what differs from the storyline. */
export interface SlideSpec {
  readonly id: string;
  readonly kind: SlideKind;
  readonly hidden?: boolean;
  /** The author's own title, and the one the numbers gave when it was written. */
  readonly title?: { readonly text: string; readonly insteadOf: string };
  readonly notes?: string;
  /** Paragraphs of a text slide. */
  readonly text?: string;
  /** The assumption that can be tried out while the slide is shown. */
  readonly live?: AssumptionId;
}

/** What each kind of slide is called where its title is not shown. */
export const SLIDE_NAMES: Readonly<Record<SlideKind, string>> = {
  answer: 'The answer',
  ceilings: 'What limits compute',
  timeline: 'When AGI and WMD-like AI come',
  threshold: 'What the threshold sees',
  tiers: 'Tiers and release',
  releaseRisk: 'Release risk',
  drivers: 'What drives the answer',
  changeOurMind: 'What would change our mind',
  assumptions: 'Assumptions',
  history: 'History and limits',
  sideBySide: 'Side by side',
  whyTheyDiffer: 'Why they differ',
  text: 'Text',
};
