import { text } from 'node:stream/consumers';

/**
 * @typedef {import('vite').HotPayload} Payload
 * @typedef {(data: any, client: { send(payload: Payload): void }) => void} Listener
 */

/** A quiet stream would be taken for a dead one, and closed. */
const heartbeatMs = 20_000;

/**
 * Vite's updates over requests that are answered bit by bit (server-sent events), in place of its web
 * socket: so they reach the window by the app's own scheme, and its network stays closed.
 */
export class UpdateChannel {
  /** @type {Set<import('node:http').ServerResponse>} */
  #clients = new Set();
  /** @type {Map<string, Set<Function>>} */
  #listeners = new Map();

  /** Answers a request for updates, or takes what a client tells. @type {import('node:http').RequestListener} */
  answer = async (request, response) => {
    if (request.method === 'POST') {
      this.#tell(JSON.parse(await text(request)));
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(line({ type: 'connected' }));
    this.#clients.add(response);
    const beat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
    response.on('close', () => {
      clearInterval(beat);
      this.#clients.delete(response);
    });
  };

  /** To every client. @param {Payload} payload */
  send = (payload) => {
    for (const client of this.#clients) client.write(line(payload));
  };

  /** @param {string} event @param {Function} listener */
  on = (event, listener) => {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener));
  };

  /** @param {string} event @param {Function} listener */
  off = (event, listener) => {
    this.#listeners.get(event)?.delete(listener);
  };

  close = () => {
    for (const client of this.#clients) client.end();
  };

  /** @param {{ event?: string, data?: unknown }} told */
  #tell({ event = '', data }) {
    // Whom it comes from is not known any more: who wants an answer hears it with all others.
    for (const listener of this.#listeners.get(event) ?? []) listener(data, { send: this.send });
  }
}

/** @param {Payload} payload */
function line(payload) {
  return `data: ${JSON.stringify(payload)}\n\n`;
}
