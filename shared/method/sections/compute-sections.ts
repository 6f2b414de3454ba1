import type { MethodSection } from '../method-section';

/** From dollars to the largest run, and when it is known. */
export const COMPUTE_SECTIONS: readonly MethodSection[] = [
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
      'A run is known some time after it was trained. Whatever is held against published records is dated by publication: the history chart and its errors, past models, re-anchoring and benchmark scores. Milestones are dates of training.',
    ],
    equations: [
      {
        id: 'frontier',
        title: 'Largest run',
        tex: String.raw`C(t) = \max_{2015\le s\le t}\ \min_{\text{ceilings}} (s)`,
      },
      {
        id: 'published',
        title: 'Largest run as published',
        tex: String.raw`C(t-\v{releaseDelay})`,
      },
    ],
  },
];
