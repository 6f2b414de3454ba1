import type { SlideKind, SlideSpec } from '../document/scenario/slide-spec';
import { deckOf } from './deck';
import { answerFinding } from './findings/answer';
import { assumptionsFinding } from './findings/assumptions';
import { ceilingsFinding } from './findings/ceilings';
import { changeOurMindFinding } from './findings/change-our-mind';
import { sideBySideFinding, whyTheyDifferFinding } from './findings/comparison';
import { driversFinding } from './findings/drivers';
import type { Finding } from './findings/finding';
import { historyFinding } from './findings/history';
import { releaseRiskFinding } from './findings/release-risk';
import { thresholdFinding } from './findings/threshold';
import { tiersFinding } from './findings/tiers';
import { timelineFinding } from './findings/timeline';
import type { Slide } from './slide';
import type { StoryInput } from './story-input';

const FINDINGS: Readonly<Record<Exclude<SlideKind, 'text'>, (input: StoryInput) => Finding>> = {
  answer: answerFinding,
  ceilings: ceilingsFinding,
  timeline: timelineFinding,
  threshold: thresholdFinding,
  tiers: tiersFinding,
  releaseRisk: releaseRiskFinding,
  drivers: driversFinding,
  changeOurMind: changeOurMindFinding,
  assumptions: assumptionsFinding,
  history: historyFinding,
  sideBySide: sideBySideFinding,
  whyTheyDiffer: whyTheyDifferFinding,
};

/** What a text slide is called until its author names it. */
export const UNTITLED = 'Untitled slide';

/**
 * The slides of a scenario in their order, hidden ones too, each with everything that is said on it.
 * Titles are written from the numbers; where the author has written another, it stands, and is stale
 * once the numbers it was written for have changed.
 */
export function tellStory(input: StoryInput): Slide[] {
  return deckOf(input.scenario.briefing).map((spec) =>
    spec.kind === 'text' ? textSlide(spec) : toldSlide(spec, FINDINGS[spec.kind](input)),
  );
}

function toldSlide(spec: SlideSpec, { title, blocks, notes, pending = false }: Finding): Slide {
  return {
    id: spec.id,
    kind: spec.kind,
    hidden: spec.hidden === true,
    title: spec.title?.text ?? title,
    finding: title,
    stale: !pending && spec.title !== undefined && spec.title.insteadOf !== title,
    blocks,
    notes: spec.notes ?? notes,
    live: spec.live ?? null,
    pending,
  };
}

function textSlide(spec: SlideSpec): Slide {
  const paragraphs = (spec.text ?? '').split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  return {
    id: spec.id,
    kind: spec.kind,
    hidden: spec.hidden === true,
    title: spec.title?.text ?? UNTITLED,
    finding: '',
    stale: false,
    blocks: paragraphs.length === 0 ? [] : [{ kind: 'text', paragraphs }],
    notes: spec.notes ?? '',
    live: spec.live ?? null,
    pending: false,
  };
}
