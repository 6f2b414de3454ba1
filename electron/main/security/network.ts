import { app, type Session } from 'electron';

/** What Chromium would send or look up on its own account. Has to run before the app is ready. */
export function silenceChromium(): void {
  const { commandLine } = app;
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    commandLine.appendSwitch(name);
  }
  // No name resolves, whoever asks.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** The developer tools, which a packaged app does not have, load their own pages. */
const LOCAL = new Set(['app:', 'data:', 'blob:']);
const DEVELOPER_TOOLS = new Set(['devtools:', 'chrome-devtools:']);

/** Whether a request stays inside the app. */
export function staysInside(url: string, packaged: boolean): boolean {
  const scheme = url.slice(0, url.indexOf(':') + 1).toLowerCase();
  return LOCAL.has(scheme) || (!packaged && DEVELOPER_TOOLS.has(scheme));
}

/** Cancels every request that would leave the app. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !staysInside(details.url, app.isPackaged) });
  });
  session.setSpellCheckerEnabled(false);
}
