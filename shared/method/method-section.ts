/** An equation of the model, typeset. An assumption stands in it as \v{id}. */
export interface MethodEquation {
  readonly id: string;
  readonly title: string;
  readonly tex: string;
}

/** A part of the method: what it says, and its equations. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly equations: readonly MethodEquation[];
}
