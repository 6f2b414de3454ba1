import type { MixtureRule } from '#shared/model/ensemble/mixture';

/** What each way for members of a mixture to count is called, and what it means. */
export const MIXTURE_RULE_WORDS: Readonly<
  Record<MixtureRule, { readonly label: string; readonly about: string }>
> = {
  byEvidence: {
    label: 'By evidence',
    about:
      'a member counts by its weight times the share of its samples that agrees with what is known not to exist yet',
  },
  asHeld: {
    label: 'As held',
    about:
      'a member counts by its weight alone, however many of its samples agree with what is known not to exist yet',
  },
};
