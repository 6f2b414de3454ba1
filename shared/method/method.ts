import { ASSUMPTION_IDS, type AssumptionId } from '#shared/model/assumptions/registry';

/** An equation of the model, typeset. An assumption stands in it as \v{id}. */
export interface MethodEquation {
  readonly id: string;
  readonly title: string;
  readonly tex: string;
}

/** How an assumption's name is set: upright, and apart from a function before it. */
export const MACROS: Readonly<Record<string, string>> = {
  '\\v': '\\text{ #1}',
};

/** A part of the method: what it says, and its equations. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly equations: readonly MethodEquation[];
}

/** How the model works, in reading order. Logarithms are to base 10, compute in FLOP, t in years. */
export const METHOD: readonly MethodSection[] = [
  {
    id: 'frame',
    title: 'The question and the frame',
    paragraphs: [
      'Headroom follows the largest training run from 2015 on. Spending pushes it up until capital, chips, power, data or latency stop it; better algorithms make the same compute go further; open weights and a rival state follow behind. From that come dates for WMD-like AI and for AGI, and the tier that a model falls in when its weights are released.',
      'The frame and the default figures are those of a response to the NTIA’s request for comment on open model weights (T. Larsen, Center for AI Policy, 2024), called the memo here. Where it gives no figure the default comes from the source named beside the assumption.',
      'Everything is reckoned in orders of magnitude (OOM): powers of ten of FLOP. Between its bends every curve has a closed form, so dates are exact rather than read off a grid.',
    ],
    equations: [],
  },
  {
    id: 'hardware',
    title: 'FLOP per dollar',
    paragraphs: [
      'The reference run says what a dollar bought in its year; hardware then improves at a steady pace. Shorter number formats add a gain that comes once.',
    ],
    equations: [
      {
        id: 'perDollar',
        title: 'FLOP per dollar',
        tex: String.raw`\log F(t) = \log\frac{\v{refCompute}}{\v{refCost}} + (t-\v{refYear})\,\log\v{pricePerfGrowth} + P(t)`,
      },
      {
        id: 'precision',
        title: 'Gain from lower precision',
        tex: String.raw`P(t) = \log\frac{16}{\v{trainingBits}}\cdot\operatorname{ramp}\!\left(\frac{t-\v{bitsYear}}{\v{bitsRampYears}}\right),\quad \operatorname{ramp}(x)=\min(1,\max(0,x))`,
      },
    ],
  },
  {
    id: 'ceilings',
    title: 'Ceilings on compute',
    paragraphs: [
      'Each ceiling is what a single run could have if nothing else limited it. Three are always in force; power, data and latency are switched on at will.',
      'New fabs take years to build: chip supply grows at one pace until they open and at another after.',
    ],
    equations: [
      {
        id: 'trend',
        title: 'Spending trend',
        tex: String.raw`\log\v{refCost} + (t-\v{refYear})\,\log\v{costGrowth} + \log F(t)`,
      },
      {
        id: 'money',
        title: 'Money',
        tex: String.raw`\log\v{capitalCeiling} + (t-\v{capitalCeilingYear})\,\log\v{capitalGrowth} + \log F(t)`,
      },
      {
        id: 'chips',
        title: 'Chips',
        tex: String.raw`\begin{aligned}&\log\frac{\v{chipsProduced}\cdot\v{flopPerChip}}{\v{shareOfWorldSupply}} + g(t-\v{supplyYear}) + P(t)\\&\quad + \log(\v{utilization}\cdot\v{runDays}\cdot 86400\cdot\v{maxRunShare})\end{aligned}`,
      },
      {
        id: 'supplyGrowth',
        title: 'Growth of chip supply',
        tex: String.raw`\begin{aligned}g(x) =\ &\min(x,\v{fabLeadTime})\,\log\v{supplyGrowth}\\&+ \max(0,x-\v{fabLeadTime})\,\log\v{supplyGrowthAfterFabs}\end{aligned}`,
      },
      {
        id: 'power',
        title: 'Power, when powerOn',
        tex: String.raw`\begin{aligned}&\log(10^9\,\v{powerGW}) + (t-\v{powerYear})\,\log\v{powerGrowth} + \log\v{flopPerJoule}\\&\quad + (t-\v{flopPerJouleYear})\,\log\v{flopPerJouleGrowth} + P(t) + \log(\v{utilization}\cdot\v{runDays}\cdot 86400)\quad\text{if }\v{powerOn}\end{aligned}`,
      },
      {
        id: 'data',
        title: 'Data, when dataOn',
        tex: String.raw`\log\v{dataFlopPerTokenSq} + 2\left(\log\v{dataTokens} + (t-\v{dataYear})\,\log\v{dataGrowth}\right)\quad\text{if }\v{dataOn}`,
      },
      {
        id: 'latency',
        title: 'Latency, when latencyOn',
        tex: String.raw`\log\v{latencyFlop}\quad\text{if }\v{latencyOn}`,
      },
    ],
  },
  {
    id: 'frontier',
    title: 'The frontier',
    paragraphs: [
      'The largest run is as large as the lowest ceiling lets it be, and no smaller than the largest before it. The binding ceiling is the lowest one.',
    ],
    equations: [
      {
        id: 'frontier',
        title: 'Largest run',
        tex: String.raw`C(t) = \max_{2015\le s\le t}\ \min_{\text{ceilings}} (s)`,
      },
    ],
  },
  {
    id: 'algorithms',
    title: 'Algorithms',
    paragraphs: [
      'Algorithmic progress is a factor on compute. As models near AGI they speed up the research behind it, over the last orders of magnitude before the requirement.',
      'It has an end: no algorithm trains AGI with less than a human lifetime of a brain’s computing, and a limit of its own can be set.',
    ],
    equations: [
      {
        id: 'algorithms',
        title: 'Progress of algorithms',
        tex: String.raw`\frac{da}{dt} = \log\v{algoGrowth}\,\bigl(1+(\v{rdSpeedup}-1)\,f(t)\bigr),\quad a(2015) = (2015-\v{refYear})\,\log\v{algoGrowth}`,
      },
      {
        id: 'automation',
        title: 'Research automation',
        tex: String.raw`f(t) = \operatorname{ramp}\!\left(\frac{C+a-(\log\v{agiFlop}-\v{rdRampOOM})}{\v{rdRampOOM}}\right)`,
      },
      {
        id: 'algorithmsLimit',
        title: 'Limit of algorithms',
        tex: String.raw`a \le \min\!\left(\v{algoLimitOOM},\ \max\!\left(0,\log\frac{\v{agiFlop}}{\v{brainFlop}}\right)\right)`,
      },
    ],
  },
  {
    id: 'requirements',
    title: 'Requirements and dates',
    paragraphs: [
      'Effective compute is compute at the algorithms of the reference year. A date is the first time it reaches a requirement; one that is not reached by the horizon is never given a year.',
      'Samples in which AGI or WMD-like AI would already exist are dropped, and the share that remains is reported.',
    ],
    equations: [
      {
        id: 'effective',
        title: 'AGI and WMD-like AI',
        tex: String.raw`E = C + a,\qquad \text{AGI: } E\ge\log\v{agiFlop},\qquad \text{WMD-like: } E\ge W=\log\min(\v{wmdFlop},\v{agiFlop})`,
      },
      {
        id: 'notBefore',
        title: 'Samples kept',
        tex: String.raw`\min(t_{\text{AGI}},\,t_{\text{WMD}}) \ge \v{notBefore}`,
      },
    ],
  },
  {
    id: 'followers',
    title: 'Open weights and the rival',
    paragraphs: [
      'Followers have the frontier’s compute and plain algorithms of a while ago, and a part of the insight that AI research added. Open developers are also held back by what they can spend.',
      'The size of the largest open run follows with a lag of its own: open models have caught up in capability faster than in size.',
      'The rival has its own lag, and every open model.',
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
        id: 'openRun',
        title: 'Largest open run',
        tex: String.raw`\min\bigl(C(t-\v{openComputeLag}),\ \log\v{openSpendCap}+\log F(t)\bigr)`,
      },
      {
        id: 'rival',
        title: 'Rival state',
        tex: String.raw`\max\bigl(E_{L=\v{rivalLag}}(t),\ E_{\text{open}}(t)\bigr)`,
      },
    ],
  },
  {
    id: 'tiers',
    title: 'Tiers, threshold and release',
    paragraphs: [
      'A model is high-risk when enhancement after its release would soon make it WMD-like. It is medium-risk when it is better than the best open model, else low-risk.',
      'A threshold in FLOP says what a regulator sees. As algorithms improve, a run exactly at it can do more and more: from the day it can be WMD-like, the threshold is blind to that.',
      'With restriction, open release of high-risk models is prevented: open weights then stay just below the high-risk line.',
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
        tex: String.raw`H = W - \log G(\v{soonYears})`,
      },
      {
        id: 'restriction',
        title: 'With restriction',
        tex: String.raw`E_{\text{open}} < H\quad\text{if }\v{restrictHigh}`,
      },
      {
        id: 'threshold',
        title: 'Threshold',
        tex: String.raw`T(t) = \log\v{thresholdFlop} + (t-\v{thresholdYear})\,\log\v{thresholdGrowth}`,
      },
      {
        id: 'blind',
        title: 'Blind to WMD-like AI',
        tex: String.raw`T(t) + a(t) \ge W`,
      },
      {
        id: 'runsAbove',
        title: 'Runs a year above the threshold',
        tex: String.raw`\v{runsPerOOM}\cdot\max\bigl(0,\ C(t)-T(t)\bigr)`,
      },
    ],
  },
  {
    id: 'uncertainty',
    title: 'Uncertainty',
    paragraphs: [
      'Each uncertain assumption is drawn from a distribution around its value, all of them at once, ten thousand times unless the scenario says otherwise. Pairs can be tied by a rank correlation. The same scenario gives the same figures on every machine.',
      'Two scenarios share the draws of what they have in common, so that their difference is theirs and not chance.',
      'Why two scenarios differ is shared out among the assumptions in which they do: what each adds, averaged over the orders of changing them (Shapley values). A team’s view is a mixture: a scenario is drawn by its weight, then one of its samples.',
      'One-at-a-time drivers move an assumption from its 10th to its 90th percentile while all else stays. Sobol indices share out the variance: what an assumption explains alone, and in all with its interactions.',
    ],
    equations: [],
  },
  {
    id: 'leftOut',
    title: 'What the model leaves out',
    paragraphs: [
      'There is one requirement for AGI and one for WMD-like AI, each a single number of FLOP. In truth capability depends on what is trained, on data, on tools and on inference; an interval of several orders of magnitude stands for that.',
      'Spending does not answer to what models earn, chips do not get dearer when they are scarce, and ceilings do not influence one another. Shocks - wars, embargoes, pauses - are scenarios to be set by hand.',
      'Deployment, inference compute and the spread of weights after release have no place in it. Tiers say what follows for releasing weights under the memo’s proposal, not what the law of any country demands.',
      'Epoch AI’s estimates of the largest closed runs end in July 2025. That nothing later is drawn is missing data, not a slowdown; what others have read off slides since is contested.',
    ],
    equations: [],
  },
];

const VARIABLE = /\\v\{(\w+)\}/g;

/** The assumptions an equation depends on, in the order of the registry. */
export function assumptionsIn({ tex }: MethodEquation): AssumptionId[] {
  const named = new Set([...tex.matchAll(VARIABLE)].map(([, id]) => id));
  return ASSUMPTION_IDS.filter((id) => named.has(id));
}

/** The equations an assumption enters. */
export function equationsOf(id: AssumptionId): MethodEquation[] {
  return METHOD.flatMap(({ equations }) => equations).filter((equation) =>
    assumptionsIn(equation).includes(id),
  );
}
