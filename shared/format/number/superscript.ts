const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RUN = /[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** An integer in superscript characters: -12 is "⁻¹²". */
export function toSuperscript(integer: number): string {
  return String(integer).replace(/[-\d]/g, (c) =>
    c === '-' ? '⁻' : (SUPERSCRIPTS[Number(c)] ?? c),
  );
}

function plain(run: string): string {
  return run.replace(/./g, (c) => (c === '⁻' ? '-' : String(SUPERSCRIPTS.indexOf(c))));
}

/** "10²⁶" as "10^26", for reading what was typed or pasted. */
export function superscriptsToCarets(text: string): string {
  return text.replace(RUN, (run) => `^${plain(run)}`);
}
