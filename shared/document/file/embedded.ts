import { err, ok, type Result } from '#shared/base/result';
import type { DocumentError } from '../scenario/errors';
import { LIMITS } from '../scenario/limits';

/** A scenario lies in a page made by Headroom as data between these; the data has no "<". */
const OPENING = '<script type="application/json" id="headroom-scenario">';
const CLOSING = '</script>';

/** Whether a file of this name is a web page, in which a briefing handed out carries its scenario. */
export function isPageName(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** Bytes of a file of this name above which it is not one of ours. */
export function mostBytesOf(path: string): number {
  return isPageName(path) ? LIMITS.pageBytes : LIMITS.bytes;
}

/** A scenario's text as an element of a page, out of which nothing in it can break. */
export function embedScenario(text: string): string {
  return `${OPENING}${inertJson(text)}${CLOSING}`;
}

/** JSON that stays data inside an element of a page: the same JSON, with every "<" spelled out. */
export function inertJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/**
 * The text of the scenario in a page made by Headroom, to be parsed like any other file: nothing of
 * the page is run or trusted.
 */
export function scenarioInPage(page: string): Result<string, DocumentError> {
  const from = page.indexOf(OPENING);
  const until = from === -1 ? -1 : page.indexOf(CLOSING, from);
  if (until === -1) {
    return err({
      code: 'notScenario',
      message: 'It is a web page without a scenario of Headroom in it.',
      issues: [],
    });
  }
  return ok(page.slice(from + OPENING.length, until));
}
