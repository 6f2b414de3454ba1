/** Pages of the app may not navigate, not even to where they are: the main process loads them again. */
export function reloadPage() {
  void fetch(`/@headroom/reload?${new URLSearchParams({ page: location.href })}`);
}

/**
 * Takes the place of the web socket in Vite's client: updates come by the app's own scheme, which is
 * all that the window reaches. It connects again by itself, so that it is never said to be closed.
 */
export class UpdateStream extends EventTarget {
  static #path = '/@headroom/updates';
  #events = new EventSource(UpdateStream.#path);

  constructor() {
    super();
    for (const type of ['open', 'message']) {
      this.#events.addEventListener(type, (event) => {
        this.dispatchEvent(new MessageEvent(type, { data: dataOf(event) }));
      });
    }
  }

  get OPEN() {
    return EventSource.OPEN;
  }

  get readyState() {
    return this.#events.readyState;
  }

  /** @param {string} text */
  send(text) {
    void fetch(UpdateStream.#path, { method: 'POST', body: text });
  }

  close() {
    this.#events.close();
  }
}

/** @param {Event} event */
function dataOf(event) {
  return event instanceof MessageEvent ? event.data : undefined;
}
