import { lstatSync, renameSync } from 'node:fs';
import { patientlySync } from '../../disk/patiently';

/**
 * Gives a damaged file of the app's own another name, over none that was set aside before: what is in
 * it may be all that is left of somebody's work. There is one app to a folder, so nobody else takes the
 * name meanwhile. It holds the app up, so only while that starts.
 *
 * @returns the path it has now
 * @throws what the system says where it cannot
 */
export function setAside(path: string): string {
  const there = (name: string) => lstatSync(name, { throwIfNoEntry: false }) !== undefined;
  let aside = `${path}.broken`;
  for (let number = 2; there(aside); number += 1) aside = `${path}.broken-${number}`;
  patientlySync(() => renameSync(path, aside));
  return aside;
}
