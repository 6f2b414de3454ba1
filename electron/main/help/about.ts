import { app } from 'electron';

/** What the system's About panel says. */
export function describeApp(): void {
  const { electron, chrome, node } = process.versions;
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    version: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    copyright: [
      'MIT licence.',
      'Data on models, chips and hardware: Epoch AI, CC BY 4.0, retrieved August–September 2026, selected and re-columned.',
    ].join('\n'),
  });
}
