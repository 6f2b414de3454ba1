import type { HeadroomBridge } from '#shared/ipc/contract';

declare global {
  interface Window {
    readonly headroom?: HeadroomBridge;
  }
}

/** The main process, as the preload offers it: the only place that reads it off the window. */
export function connectBridge(): HeadroomBridge {
  if (window.headroom === undefined) {
    throw new Error('The preload script did not run: Headroom only works inside its own window.');
  }
  return window.headroom;
}
