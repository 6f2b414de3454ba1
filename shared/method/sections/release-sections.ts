import type { MethodSection } from '../method-section';

/** Who follows the frontier, and what releasing weights means. */
export const RELEASE_SECTIONS: readonly MethodSection[] = [
  {
    id: 'followers',
    title: 'Open weights and the rival',
    paragraphs: [
      'Followers have the frontier’s compute and plain algorithms of a while ago, and a part of the insight that AI research added. Open developers are also held back by what they can spend.',
      'The size of the largest open run follows with a lag of its own: open models have caught up in capability faster than in size.',
      'The rival has its own lag, every open model, and what it steals: the frontier’s own weights of a while ago, with all of their algorithms. From 50 years on nothing is stolen.',
    ],
    equations: [
      {
        id: 'follower',
        title: 'A follower with lag L',
        tex: String.raw`E_L(t) = C(t-L) + b(t-L) + \v{insightDiffusion}\,\bigl(a(t-L)-b(t-L)\bigr)`,
      },
      {
        id: 'openLag',
        title: 'Lag of open weights',
        tex: String.raw`L_{\text{open}}(t) = \max\bigl(0,\ \v{openLag} + \v{openLagDrift}\,(t-\v{openLagYear})\bigr)`,
      },
      {
        id: 'openFree',
        title: 'Open weights that nothing restricts',
        tex: String.raw`E_{\text{free}}(t) = E_{L_{\text{open}}}(t) - \max\bigl(0,\ C(t-L_{\text{open}}) - (\log\v{openSpendCap}+\log F(t))\bigr)`,
      },
      {
        id: 'openRun',
        title: 'Largest open run',
        tex: String.raw`\min\bigl(C(t-\v{openComputeLag}),\ \log\v{openSpendCap}+\log F(t)\bigr)`,
      },
      {
        id: 'rival',
        title: 'Rival state',
        tex: String.raw`\max\bigl(E_{L=\v{rivalLag}}(t),\ E_{\text{open}}(t),\ E(t-\v{theftLag})\bigr)`,
      },
    ],
  },
  {
    id: 'tiers',
    title: 'Tiers, threshold and release',
    paragraphs: [
      'A model is high-risk when enhancement after its release would soon make it dangerous in any of the ways above. It is medium-risk when it is better than the best open model, else low-risk.',
      'A threshold in FLOP says what a regulator sees. As algorithms improve, a run exactly at it can do more and more: from the day it can be WMD-like, or dangerous in any way, the threshold is blind to that.',
      'With restriction, open release of high-risk models is prevented. Domestic open weights then stay just below the high-risk line. Foreign ones do too where the rule binds them; where it does not, they follow some time behind as they would have, and with no such delay the rule changes nothing.',
      'Runs above the threshold are counted as they are trained: so many a year for each order of magnitude that the frontier is above it.',
    ],
    equations: [
      {
        id: 'enhancement',
        title: 'Enhancement y years after release',
        tex: String.raw`G(y) = \min(\v{enhancementMax},\ \v{enhancementGrowth}^{\,y})`,
      },
      {
        id: 'highLine',
        title: 'High-risk line',
        tex: String.raw`\begin{aligned}&H = W^{*} - \log G(\v{soonYears})\\&W^{*} = \min\bigl(W,\ R-\v{controlOOM},\ \log\v{cyberFlop}\ \text{if }\v{cyberOn}\bigr)\end{aligned}`,
      },
      {
        id: 'restriction',
        title: 'With restriction',
        tex: String.raw`\begin{aligned}&D(t) = \min\bigl(E_{\text{free}}(t),\ H-10^{-6}\bigr)\\&E_{\text{open}}(t) = \begin{cases}E_{\text{free}}(t) & \text{unless }\v{restrictHigh}\\ D(t) & \text{with it, if }\v{restrictAbroad}\\ \max\bigl(D(t),\ E_{\text{free}}(t-\v{foreignOpenLag})\bigr) & \text{with it, otherwise}\end{cases}\end{aligned}`,
      },
      {
        id: 'threshold',
        title: 'Threshold',
        tex: String.raw`T(t) = \log\v{thresholdFlop} + (t-\v{thresholdYear})\,\log\v{thresholdGrowth}`,
      },
      {
        id: 'blind',
        title: 'Blind to WMD-like AI, to AGI, to any danger',
        tex: String.raw`T(t) + a(t) \ge W,\qquad T(t) + a(t) \ge R,\qquad T(t) + a(t) \ge W^{*}`,
      },
      {
        id: 'runsAbove',
        title: 'Runs a year above the threshold',
        tex: String.raw`n(t) = \v{runsPerOOM}\cdot\max\bigl(0,\ C(t)-T(t)\bigr)`,
      },
      {
        id: 'runsAboveTotal',
        title: 'Runs above the threshold in all',
        tex: String.raw`N(t) = \int_{2015}^{t} n(s)\,ds`,
      },
    ],
  },
];
