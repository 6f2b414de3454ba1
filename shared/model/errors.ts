/** Place inside an input, such as ['assumptions', 'costGrowth', 'value']. */
export type IssuePath = readonly (string | number)[];

/** What is wrong with an input of the model, and where. */
export interface ModelIssue {
  readonly path: IssuePath;
  /**
   * One whole sentence for the person who typed it, with the bound that was crossed, to be understood
   * without the path. It has no full stop: whoever shows it may go on.
   */
  readonly message: string;
}

/** Thrown by the model for input it cannot run: never a NaN in a result instead. */
export class ModelInputError extends Error {
  readonly issues: readonly ModelIssue[];

  constructor(issues: readonly ModelIssue[]) {
    super(issues.map(({ message }) => `${message}.`).join(' '));
    this.name = 'ModelInputError';
    this.issues = issues;
  }
}
