/** What a change of a scenario is called: by what it is now, not by how it was made. */
export interface StepEdit {
  readonly label: string;
  /** Set for typing: edits with the same key that follow one another are one step. */
  readonly typing: string | null;
}
