/** What is wrong with an input of the model, and where. */
export interface ModelIssue {
  /** Path inside the input, such as ['assumptions', 'costGrowth', 'value']. */
  readonly path: readonly (string | number)[];
  /** One sentence for the person who typed it, with the bound that was crossed. */
  readonly message: string;
}

/** Thrown by the model for input it cannot run: never a NaN in a result instead. */
export class ModelInputError extends Error {
  readonly issues: readonly ModelIssue[];

  constructor(issues: readonly ModelIssue[]) {
    super(issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
    this.name = 'ModelInputError';
    this.issues = issues;
  }
}
