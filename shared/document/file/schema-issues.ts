import type { z } from 'zod';
import { perhapsMeant } from '#shared/base/nearest-word';
import { SPREAD_KINDS } from '#shared/model/assumptions/types';
import type { IssuePath, ModelIssue } from '#shared/model/errors';
import type { FileWords } from './file-words';

type ZodIssue = z.core.$ZodIssue;

/** Characters of what a message repeats. */
const LONGEST_QUOTED = 40;

/** A schema, and the words of the version that it is of. */
interface ReadBy {
  readonly parts: readonly string[];
  readonly words: FileWords;
}

/**
 * What the schema finds wrong with a file, in sentences for whoever wrote it.
 *
 * @param schema what was looked at by
 * @param words those of the file's version
 */
export function schemaIssues(
  error: z.ZodError,
  root: unknown,
  schema: { readonly shape: object },
  words: FileWords,
): ModelIssue[] {
  const by: ReadBy = { parts: Object.keys(schema.shape), words };
  return error.issues.flatMap((issue) => toIssues(issue, issue.path as IssuePath, root, by));
}

function toIssues(issue: ZodIssue, path: IssuePath, root: unknown, by: ReadBy): ModelIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path, by) }));
  }
  const found = valueAt(root, path);
  return [{ path, message: sentence(issue, path, found, by) }];
}

function sentence(issue: ZodIssue, path: IssuePath, found: unknown, { words }: ReadBy): string {
  if (issue.code === 'invalid_value' && namesAssumption(path) && typeof found === 'string') {
    return unknownAssumption(found, words);
  }
  return `${placeName(path)} ${found === undefined ? 'is missing' : whatIsWrong(issue, found)}`;
}

/** What stands at a place, as a sentence about it begins. */
export function placeName(path: IssuePath): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `An entry of ${quoted(String(path.at(-2)))}` : quoted(last);
}

function whatIsWrong(issue: ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}, not ${described(found)}`;
    case 'too_big':
      return `must have at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
    case 'too_small':
      if (typeof found !== 'number') return 'must not be empty';
      return `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'is not written as it should be';
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_union':
      // The only union is that of the kinds of spread.
      return `must be one of ${SPREAD_KINDS.join(', ')}, not ${described(found)}`;
    default:
      return 'is not what belongs here';
  }
}

function namesAssumption(path: IssuePath): boolean {
  return path.includes('correlations') || path.at(-1) === 'live';
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object in { }',
  array: 'a list in [ ]',
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const FORMATS: Readonly<Record<string, string>> = {
  guid: 'must be a UUID, such as 8c3f0f5e-2b1d-4c57-9a60-0d7b3f1c2a44',
  datetime: 'must be an ISO 8601 date and time, such as 2026-11-23T09:30:00Z',
  regex: 'must not be blank',
};

/** A value as an error quotes it: short, and only told by its kind when it is long. */
function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to hold';
  const text = JSON.stringify(value);
  return text.length <= LONGEST_QUOTED ? text : 'a long text';
}

function unknownKey(key: string, path: IssuePath, { parts, words }: ReadBy): string {
  if (path.at(-1) === 'assumptions') return unknownAssumption(key, words);
  const [top, id] = path;
  if (top === 'assumptions' && path.length === 2) {
    if (words.isSwitch(String(id)) && key === 'spread')
      return '"spread" cannot be given: a switch has no spread';
    return withSuggestion('is not part of an assumption', key, ['value', 'spread', 'note']);
  }
  const known = path.length === 0 ? parts : [];
  return withSuggestion('is not known here', key, known);
}

function unknownAssumption(id: string, { of, ids, renamed }: FileWords): string {
  const wrong = `is not an assumption of ${of}`;
  const became = Object.hasOwn(renamed, id) ? renamed[id] : undefined;
  return became === undefined
    ? withSuggestion(wrong, id, ids)
    : `${quoted(id)} ${wrong} any more; it has become ${became}`;
}

/** A name as a file has it, unless it is too long to be read. */
function quoted(name: string): string {
  return name.length <= LONGEST_QUOTED ? JSON.stringify(name) : 'What stands here';
}

/** What is wrong with a word, in a sentence and, where one comes close, with what may have been meant. */
export function withSuggestion(wrong: string, word: string, known: readonly string[]): string {
  return `${quoted(word)} ${wrong}${perhapsMeant(word, known)}`;
}

function valueAt(root: unknown, path: IssuePath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
