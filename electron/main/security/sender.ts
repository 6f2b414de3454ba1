import type { WebContents, WebFrameMain } from 'electron';

interface Caller {
  readonly sender: WebContents;
  readonly senderFrame: WebFrameMain | null;
}

/** Whether a call comes from the app's own page, at the top of the app's own window. */
export function isOwnPage(caller: Caller, own: WebContents | undefined, origin: string): boolean {
  const frame = caller.senderFrame;
  if (own === undefined || frame === null) return false;
  return caller.sender === own && frame === own.mainFrame && frame.origin === origin;
}
