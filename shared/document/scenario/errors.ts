import type { ModelIssue } from '#shared/model/errors';

/** Why a text is not a scenario this version can open. */
export interface DocumentError {
  readonly code: 'tooLarge' | 'notText' | 'notJson' | 'notScenario' | 'newerVersion' | 'invalid';
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** Where, for 'invalid' and 'newerVersion'; empty for the others. At most 20. */
  readonly issues: readonly ModelIssue[];
}
