import { app, type BrowserWindow } from 'electron';

/** Shows the document's name and whether it has unsaved changes, the way the system does. */
export function showDocument(window: BrowserWindow, title: string, edited: boolean): void {
  const onMac = process.platform === 'darwin';
  window.setDocumentEdited(edited);
  const mark = edited && !onMac ? '• ' : '';
  window.setTitle(title === '' ? app.name : `${mark}${title} – ${app.name}`);
}
