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

/** A line of a scenario; `full` only where more is told exactly than read. */
export function scenarioLine(key: string, label: string, text: string, full = text): ScenarioLine {
  return { key, label, text, full };
}

/** What an author has written. */
export function writtenLine(key: string, label: string, said: string): ScenarioLine {
  return scenarioLine(
    key,
    label,
    said === '' ? '(empty)' : said.replaceAll('\n', ' '),
    quotedText(said),
  );
}
