import type { Milestone } from '#shared/model/results';

/** What each milestone is called where it stands alone. */
export const MILESTONE_LABELS: Readonly<Record<Milestone, string>> = {
  agi: 'AGI',
  wmd: 'WMD-like AI',
  agiOpen: 'AGI, open weights',
  wmdOpen: 'WMD-like AI, open weights',
  agiRival: 'AGI, rival',
  agiRivalRestricted: 'AGI, rival, open release restricted',
  highFrontier: 'Frontier high-risk',
  highOpen: 'Open weights high-risk',
  thresholdCrossed: 'Threshold crossed',
  thresholdCrossedOpen: 'Threshold crossed by open weights',
  thresholdBlindWmd: 'Threshold blind to WMD-like AI',
  thresholdBlindAgi: 'Threshold blind to AGI',
  control: 'Loss of control',
  cyber: 'Severe cyber attack',
  thresholdBlindHigh: 'Threshold blind to any danger',
};
