import { app, type WebContents } from 'electron';

/** Keeps every page that will ever be made where it is, and from making others. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  // Main frame and frames within alike; what this process itself loads does not pass here.
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Peer connections would find their own way round the request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
