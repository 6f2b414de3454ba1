import { app, dialog } from 'electron';

/**
 * Ends the app before it has begun, since its own folder cannot be written: what is unsaved could not
 * be kept there, nor a place that tells a second start of this one. A dialog says so too, for who
 * started it by its icon.
 */
export async function refuseStart(folder: string, code: string): Promise<void> {
  const where = `It keeps its settings, and what is not saved yet, in ${folder}`;
  const why = `belongs to another user, is read-only, or its disk is full or away (${code})`;
  const said = `${where}, and cannot write there: the folder ${why}.`;
  process.stderr.write(`${app.name} cannot start. ${said}\n`);
  await app.whenReady();
  dialog.showErrorBox(`${app.name} cannot start`, said);
  app.exit(1);
}
