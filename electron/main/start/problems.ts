/** What went wrong with what the app keeps for its user, as sentences for the page that asks next. */
export class Problems {
  #untold: string[] = [];

  readonly tell = (sentence: string): void => {
    this.#untold.push(sentence);
  };

  collect(): readonly string[] {
    const told = this.#untold;
    this.#untold = [];
    return told;
  }
}
