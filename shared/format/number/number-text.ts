import { err, ok, type Result } from '#shared/base/result';
import { superscriptsToCarets } from './superscript';

/** A number at the head of a text, still in decimal, and what follows it. */
export interface NumberText {
  /** Digits with a sign and a point, such as "-1.5". */
  readonly mantissa: string;
  /** Power of ten it is multiplied by. */
  readonly exponent: number;
  /** The rest, trimmed: a suffix or unit. */
  readonly rest: string;
}

/** "6", ".5", "6e28", "6x10^28" */
const NUMBER = /^([+-]?)(\d+\.?\d*|\.\d+)(?:e([+-]?\d+)| ?[x*·] ?10\^([+-]?\d+))?(.*)$/;
/** "10^26", which is a power and not the number ten with something behind it. */
const POWER = /^([+-]?)10\^([+-]?\d+)(.*)$/;
const GROUPS = /(?<![\d.,])\d{1,3}([, ])\d{3}(?:\1\d{3})*(?![\d,])/g;
const DOLLAR = /^([+-]?) ?(?:us)?\$ ?/;

/** The text in lower case, with one spelling of every character and without thousands separators. */
export function normalizeNumberText(text: string): string {
  return superscriptsToCarets(text)
    .replace(/[\u2010-\u2014\u2212\uff0d]/g, '-')
    .replace(/[×✕⨯]/g, 'x')
    .replace(/[∙⋅]/g, '·')
    .replace(/[\s\u200b_]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(GROUPS, (run) => run.replace(/[, ]/g, ''));
}

/** Reads the number that opens an already normalized text. A leading $ moves behind it. */
export function readNumberText(text: string): Result<NumberText, 'decimalComma' | 'notANumber'> {
  if (/\d,\d/.test(text)) return err('decimalComma');
  const dollar = DOLLAR.test(text) ? '$' : '';
  const figures = text.replace(DOLLAR, '$1');
  const power = POWER.exec(figures);
  if (power !== null) {
    const [, sign, exponent, rest = ''] = power;
    return ok({ mantissa: `${sign}1`, exponent: Number(exponent), rest: dollar + rest.trim() });
  }
  const number = NUMBER.exec(figures);
  if (number === null) return err('notANumber');
  const [, sign, digits, e, ten, tail = ''] = number;
  const rest = tail.trim();
  // Two numbers in a row ("5 6", "1.2.3") are no number.
  if (/^[\d.]/.test(rest)) return err('notANumber');
  return ok({ mantissa: `${sign}${digits}`, exponent: Number(e ?? ten ?? 0), rest: dollar + rest });
}
