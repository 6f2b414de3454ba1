import { formatYear } from '#shared/format/dates';
import type { Assumptions } from '#shared/model/assumptions/registry';

type Known = Pick<Assumptions, 'notBeforeAgi' | 'notBeforeWmd'>;

/**
 * What the samples are held against, as a clause: "neither AGI nor WMD-like AI existed by 2024.2", or
 * "AGI did not exist by 2026.9, nor WMD-like AI by 2024.2".
 */
export function knownAbsence({ notBeforeAgi, notBeforeWmd }: Known): string {
  const agi = formatYear(notBeforeAgi.value);
  const wmd = formatYear(notBeforeWmd.value);
  return agi === wmd
    ? `neither AGI nor WMD-like AI existed by ${agi}`
    : `AGI did not exist by ${agi}, nor WMD-like AI by ${wmd}`;
}

/** What is in samples that are dropped: "AGI or WMD-like AI before 2024.2", or each before its year. */
export function ruledOut({ notBeforeAgi, notBeforeWmd }: Known): string {
  const agi = formatYear(notBeforeAgi.value);
  const wmd = formatYear(notBeforeWmd.value);
  return agi === wmd
    ? `AGI or WMD-like AI before ${agi}`
    : `AGI before ${agi} or WMD-like AI before ${wmd}`;
}
