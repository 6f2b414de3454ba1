/** What is being written and must not be cut off: the end of the app waits for it. */
export class UnderWay {
  readonly #works = new Set<Promise<unknown>>();

  add<T>(work: Promise<T>): Promise<T> {
    const watched = work.finally(() => this.#works.delete(watched));
    this.#works.add(watched);
    return watched;
  }

  async done(): Promise<void> {
    await Promise.allSettled(this.#works);
  }
}
