import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';

/** Headlines that say nothing, for tests of what is done with headlines. */
export const NO_HEADLINES: ScenarioHeadlines = {
  horizon: 2060,
  samples: 1,
  agi: null,
  wmd: null,
  agiByYear: [],
  frontier: [],
  firstYear: 2015,
};
