import type { ModelIssue } from '#shared/model/errors';

/** Why a text is not a scenario this version can open. */
export interface DocumentError {
  readonly code: 'tooLarge' | 'notText' | 'notJson' | 'notScenario' | 'newerVersion' | 'invalid';
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** Where, for 'invalid' and 'newerVersion'; empty for the others. At most 20. */
  readonly issues: readonly ModelIssue[];
}

/** Of a file that is not read any further, since it is larger than those that are. */
export function tooLargeError(bytes: number): DocumentError {
  const message = `It is larger than ${inMegabytes(bytes)}, so it is not a scenario.`;
  return { code: 'tooLarge', message, issues: [] };
}

/** A size as a message says it: "4 MB". */
export function inMegabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}
