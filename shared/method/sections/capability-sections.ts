import type { MethodSection } from '../method-section';

/** From compute to dates: algorithms, and what AGI and other dangers take. */
export const CAPABILITY_SECTIONS: readonly MethodSection[] = [
  {
    id: 'algorithms',
    title: 'Algorithms',
    paragraphs: [
      'Algorithmic progress is a factor on compute. As models near AGI they speed up the research behind it, over the last orders of magnitude before the requirement.',
      'It has an end: a limit of its own, and the least compute with which any algorithm trains AGI. That least is a judgement. A brain’s lifetime shows that intelligence is possible with so much compute, not that it takes as much: it is a line to compare with and enters no date.',
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
        tex: String.raw`f(t) = \operatorname{ramp}\!\left(\frac{C+a-(R-\v{rdRampOOM})}{\v{rdRampOOM}}\right),\quad R \text{: requirement for AGI}`,
      },
      {
        id: 'algorithmsLimit',
        title: 'Limit of algorithms',
        tex: String.raw`a \le a_{\max} = \min\!\left(\v{algoLimitOOM},\ \max\!\left(0,\ R-\log\v{agiFloor}\right)\right)`,
      },
      {
        id: 'plainTrend',
        title: 'Plain trend, without AI’s help',
        tex: String.raw`b(t) = \min\bigl((t-\v{refYear})\,\log\v{algoGrowth},\ a_{\max}\bigr)`,
      },
      {
        id: 'brain',
        title: 'Brain anchor, to compare with',
        tex: String.raw`\log\v{brainFlop}`,
      },
    ],
  },
  {
    id: 'requirements',
    title: 'Requirements and dates',
    paragraphs: [
      'Effective compute is compute at the algorithms of the reference year. A date is the first time it reaches a requirement; one that is not reached by the horizon is never given a year. All dates are those of training.',
      'Three further dangers make a model high-risk: help with weapons of mass destruction, loss of control, which comes some way before AGI, and, where it is counted, severe cyber attack. None takes more than AGI.',
      'AGI and WMD-like AI are known not to have existed up to a date, each to its own. Samples that have either earlier are dropped, and the share that remains is reported. What is known of the one says nothing of the other but by the correlation of their requirements.',
    ],
    equations: [
      {
        id: 'effective',
        title: 'AGI and WMD-like AI',
        tex: String.raw`E = C + a,\qquad \text{AGI: } E\ge R=\log\v{agiFlop},\qquad \text{WMD-like: } E\ge W=\min(\log\v{wmdFlop},\,R)`,
      },
      {
        id: 'control',
        title: 'Loss of control',
        tex: String.raw`E \ge R - \v{controlOOM}`,
      },
      {
        id: 'cyber',
        title: 'Severe cyber attack, when cyberOn',
        tex: String.raw`E \ge \min(\log\v{cyberFlop},\,R)\quad\text{if }\v{cyberOn}`,
      },
      {
        id: 'knownNotBefore',
        title: 'Samples kept',
        tex: String.raw`t_{\text{AGI}} \ge \v{notBeforeAgi}\quad\text{and}\quad t_{\text{WMD}} \ge \v{notBeforeWmd}`,
      },
    ],
  },
  {
    id: 'taskLength',
    title: 'The requirement by task length',
    paragraphs: [
      'A second school reads the requirement for AGI off the length of the tasks that AI does half of the time, as METR measures it. Lengths go on doubling at the measured pace for as long as compute and algorithms keep theirs: slower once a ceiling binds, faster once AI does research. Before the measurement it had done none.',
      'In that share of the samples this reading takes the place of the requirement in FLOP; the central path follows it above one half. Its requirement then shares no uncertainty with those of the other dangers. Above 16 hours a measured length says only that it is at least so long.',
    ],
    equations: [
      {
        id: 'horizonPace',
        title: 'OOM of effective compute per doubling',
        tex: String.raw`\begin{aligned}&e(t) = C(t) + \min\bigl((t-\v{refYear})\log\v{algoGrowth},\ \v{algoLimitOOM}\bigr),\quad h = \v{horizonYear}-\v{releaseDelay}\\&k = \frac{e(h)-e(h-2)}{2}\cdot\frac{\v{horizonDoubling}}{12}\end{aligned}`,
      },
      {
        id: 'horizonRequirement',
        title: 'Requirement by task length',
        tex: String.raw`R = e(h) + k\,\max\!\left(0,\ \log_2\frac{\v{agiHorizon}}{\v{horizonMinutes}}\right)\quad\text{in a share }\v{horizonShare}\text{ of the samples}`,
      },
      {
        id: 'taskMinutes',
        title: 'Length of tasks of what is published',
        tex: String.raw`\log\,\text{minutes}(t) = \log\v{horizonMinutes} + \log\,2\;\frac{E(t-\v{releaseDelay})-e(h)}{k}`,
      },
    ],
  },
];
