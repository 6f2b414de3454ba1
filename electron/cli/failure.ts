/** The tool cannot do what it was asked: each problem a line of its own, and exit code 2. */
export class Failure extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Failure';
    this.lines = lines;
  }
}

/** The question was sound and the answer is no: said on standard error, and exit code 1. */
export class NegativeAnswer extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'NegativeAnswer';
    this.lines = lines;
  }
}

/** What the user reads of an unexpected exception: that it is a defect of the tool, not an answer. */
export function defectText(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `The tool itself failed, which it should not. What it says of it:\n${said}\n`;
}
