import type { MethodSection } from '../method-section';

/** What results are taken from, and what they do not hold. */
export const READING_SECTIONS: readonly MethodSection[] = [
  {
    id: 'uncertainty',
    title: 'Uncertainty',
    paragraphs: [
      'Each uncertain assumption is drawn from a distribution around its value, all of them at once, ten thousand times unless the scenario says otherwise. Pairs can be tied by a rank correlation. The same scenario gives the same figures on every machine.',
      'The requirements of AGI, WMD-like AI and severe cyber attack are tied in the presets: whoever finds that one takes less compute than was thought will think the same of the others. That they are independent would be the stronger claim, and what is known of one would then move the others less.',
      'Intervals and percentiles are those of the samples that are kept. The central path takes every assumption at its value and drops nothing: it is one path, and no median.',
      'Two scenarios share the draws of what they have in common, so that their difference is theirs and not chance.',
    ],
    equations: [],
  },
  {
    id: 'explaining',
    title: 'What moves a result, and what a team holds',
    paragraphs: [
      'Why two scenarios differ is shared out among the assumptions in which they do: what each adds, averaged over the orders of changing them (Shapley values).',
      'One-at-a-time drivers compare the same samples that are kept: each counts the more, the nearer its draw of the assumption is to the 10th or the 90th percentile among them. What enters no equation of the result is no driver of it, however much is known through what was ruled out.',
      'Sobol indices share out the variance over all samples, none dropped: what an assumption explains alone, and in all with its interactions.',
      'A team’s view is a mixture: a scenario is drawn by its weight, then one of its kept samples. A scenario counts by its weight times the share of its samples that agree with what is known, as Bayes’ rule has it; members as held, by weight alone, is the other choice.',
    ],
    equations: [
      {
        id: 'swing',
        title: 'Weight of a kept sample at percentile p',
        tex: String.raw`w_i = \exp\!\left(-\tfrac12\left(\frac{u_i-p}{0.05}\right)^{2}\right),\quad p\in\{0.1,\,0.9\},\quad u_i\text{: rank of its draw over their number}`,
      },
      {
        id: 'mixture',
        title: 'Share of a scenario in a mixture',
        tex: String.raw`s_m = \frac{w_m\,q_m}{\sum_j w_j\,q_j},\quad q\text{: share of its samples that is kept}`,
      },
    ],
  },
  {
    id: 'leftOut',
    title: 'What the model leaves out',
    paragraphs: [
      'A requirement is a single number of FLOP. In truth capability depends on what is trained, on data, on tools and on inference; an interval of several orders of magnitude stands for that.',
      'Spending does not answer to what models earn, chips do not get dearer when they are scarce, and ceilings neither influence one another nor share chips and power with inference. Shocks - wars, embargoes, pauses - are scenarios to be set by hand.',
      'One limit ties all algorithms to the least compute for AGI, and their growth is one rate for ever: slower growth makes the past slower too, and the reading by task lengths scales with it.',
      'Deployment, inference compute, distillation and the spread of weights after release have no place in it. Tiers say what follows for releasing weights under the memo’s proposal, not what the law of any country demands.',
      'Epoch AI’s estimates of the largest closed runs end in July 2025. That nothing later is drawn is missing data, not a slowdown; what others have read off slides since is contested.',
    ],
    equations: [],
  },
];
