import type { SlideSpec } from '#shared/document/scenario/slide-spec';
import { orderedCorrelations } from './ordered';
import { tidyOverrides } from './overrides';
import type { Briefing, ComparedScenario } from './scenario';

/** A briefing with its keys in the order of the file, without parts that say nothing. */
export function orderedBriefing({ slides, against }: Briefing) {
  return {
    slides: slides.map(orderedSlide),
    ...(against === null ? {} : { against: orderedCompared(against) }),
  };
}

/** As a reader of files gives it: what is left out may also be undefined. */
type ReadSlide = Pick<SlideSpec, 'id' | 'kind'> & {
  readonly [Part in Exclude<keyof SlideSpec, 'id' | 'kind'>]?: SlideSpec[Part] | undefined;
};

/** A slide without parts that say nothing. */
export function orderedSlide(slide: ReadSlide): SlideSpec {
  const { id, kind, hidden, title, notes, text, live } = slide;
  return {
    id,
    kind,
    ...(hidden === true ? { hidden } : {}),
    ...(title === undefined ? {} : { title: { text: title.text, insteadOf: title.insteadOf } }),
    ...(notes === undefined ? {} : { notes }),
    ...(text === undefined || text === '' ? {} : { text }),
    ...(live === undefined ? {} : { live }),
  };
}

function orderedCompared({ name, preset, assumptions, correlations }: ComparedScenario) {
  return {
    name,
    preset,
    assumptions: tidyOverrides(assumptions),
    // Left out where the preset's hold.
    ...(correlations === null ? {} : { correlations: orderedCorrelations(correlations) }),
  };
}
