import type { ShippedPart } from '../state/dialog-store';

/** The parts of this very build, as the build listed them beside the page. */
export async function readLicences(): Promise<readonly ShippedPart[]> {
  const answer = await fetch('/licences.json');
  if (!answer.ok) throw new Error('The list of licences is missing from this build.');
  return (await answer.json()) as readonly ShippedPart[];
}
