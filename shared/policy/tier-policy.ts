import { MEMO } from '#shared/model/assumptions/sources';
import type { Evidence } from '#shared/model/assumptions/types';
import type { ReleasedModel, Tier } from '#shared/model/results';

/** What a release tier means and what follows from it for releasing weights. */
export interface TierPolicy {
  readonly letter: 'L' | 'M' | 'H';
  readonly name: string;
  /** Which models fall in it. */
  readonly meaning: string;
  /** What the memo's policy demands for a release: in a few words, and in full. */
  readonly asks: string;
  readonly requirement: string;
  /** What the released model itself can do. */
  readonly direct: readonly string[];
  /** What follows from its release. */
  readonly indirect: readonly string[];
}

/** Where the tiers and their policy come from; the words are ours. */
export const TIER_SOURCE: Pick<Evidence, 'source' | 'year'> = MEMO;

/** Every tier in words: its name, what falls in it, and what the policy demands. */
export const TIER_POLICIES: Readonly<Record<Tier, TierPolicy>> = {
  low: {
    letter: 'L',
    name: 'Low risk',
    meaning:
      'Not high-risk, and no more capable than the best model whose weights are already open to anybody.',
    asks: 'Free release',
    requirement:
      'The weights may be released freely. Nobody has to be asked or told, and research and competition gain from it.',
    direct: [
      'Little is added: whoever wants to misuse the model can already take an open one that does as much.',
    ],
    indirect: [
      'Its code, data and methods may still teach others something that its weights do not show.',
      'What is open already goes on improving through tools, prompting and fine-tuning, and so does this model.',
    ],
  },
  medium: {
    letter: 'M',
    name: 'Medium risk',
    meaning:
      'Not high-risk now or soon, but more capable than the best open model: its release puts something new into everybody’s hands.',
    asks: 'Monitored, no enforcement yet',
    requirement:
      'Release is allowed and watched: the government follows what such models can do and how far enhancement takes them, so that it sees in time when they come near the high-risk line. Nothing is forbidden or enforced yet.',
    direct: [
      'Misuse that open models were not yet good enough for becomes possible, short of mass casualties.',
      'Safeguards trained into the model can be removed by fine-tuning, cheaply and by anyone who has the weights.',
    ],
    indirect: [
      'It becomes what everybody else builds on: rivals copy its insights and save the years they were behind.',
      'Enhancement after release can carry it over the high-risk line, and released weights cannot be called back.',
    ],
  },
  high: {
    letter: 'H',
    name: 'High risk',
    meaning:
      'Able to give help of the kind that makes weapons of mass destruction, to do AI research by itself so that control over it could be lost or, where the scenario counts them, to carry out severe cyber attacks; or soon able to with enhancement after release.',
    asks: 'Weights kept closed and secured',
    requirement:
      'The weights are not released, and good information security keeps them from being stolen. What open weights are wanted for is served in other ways: structured access for researchers, as through the National AI Research Resource (NAIRR), access through an interface, audits by outsiders.',
    direct: [
      'One user with bad intent is enough: the model itself can help with weapons that kill on a large scale, or with what else makes it high-risk.',
      'Refusals do not last. Who holds the weights can train them away and runs the model where nobody watches.',
    ],
    indirect: [
      'Release cannot be undone: copies stay, and go on being enhanced for as long as anybody likes.',
      'A rival state gets the capability without training it, as it does where the weights are stolen, and the lead that leaves time for safety shrinks.',
      'What the weights reveal helps others to build the next model, the more so once AI does part of the research.',
    ],
  },
};

const FRONTIER: Readonly<Record<Tier, string>> = {
  low: 'Its weights may be released freely: they add nothing to what is open.',
  medium: 'Its weights may be released, and the release is watched: it adds to what is open.',
  high: 'Its weights are kept closed and secured against theft; researchers get structured access (NAIRR), others an interface or audits.',
};

const OPEN_HIGH =
  'Its weights are out and cannot be called back. Where the policy binds their developer they would not have been released.';
const OPEN_NOT_HIGH = 'Its weights are out, and the policy has nothing against it.';

/**
 * The consequence of a tier for release, in one sentence: for the frontier, which may be released, and
 * for what is already open.
 */
export function releaseConsequence(subject: ReleasedModel, tier: Tier): string {
  if (subject === 'frontier') return FRONTIER[tier];
  return tier === 'high' ? OPEN_HIGH : OPEN_NOT_HIGH;
}
