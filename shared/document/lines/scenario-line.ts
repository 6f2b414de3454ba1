import { quotedText } from '#shared/format/quoted';

/** One thing a scenario says, in words. */
export interface ScenarioLine {
  /** Its place in the file; the same thing in another scenario has the same key. */
  readonly key: string;
  readonly label: string;
  /** As people read it: rounded, on one line. */
  readonly text: string;
  /** The same to the last digit and letter: equal exactly where the files say the same. */
  readonly full: string;
}

export function line(key: string, label: string, text: string, full = text): ScenarioLine {
  return { key, label, text, full };
}

/** What an author has written. */
export function written(key: string, label: string, said: string): ScenarioLine {
  return line(key, label, said === '' ? '(empty)' : said.replaceAll('\n', ' '), quotedText(said));
}
