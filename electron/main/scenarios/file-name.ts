import { err, ok, type Result } from '#shared/base/result';
import { SCENARIO_EXTENSION } from '#shared/document/scenario/scenario';
import type { FileError } from '#shared/ipc/files';

/** File systems allow 255 bytes; some that encrypt or synchronise allow about 140. */
const MAX_STEM_BYTES = 120;

/** Windows keeps these for devices, whatever follows after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * A file name for the name of a scenario or a chart that every system accepts and that names nothing
 * but a file in the folder it is joined to. Letters of every script are kept.
 */
export function fileNameFor(
  name: string,
  extension: string = SCENARIO_EXTENSION,
): Result<string, FileError> {
  const plain = name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // Controls, halves of characters, and invisible formatting, which can disguise a name; but for
    // the two joiners, which Persian and many emoji are written with.
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-');
  const stem = trimEnds(shorten(trimEnds(plain)));
  if (!/[\p{L}\p{N}\p{S}]/u.test(stem)) {
    return err({
      code: 'badName',
      message: `“${name}” gives no file name: it needs at least one letter or digit.`,
    });
  }
  return ok(`${stem.replace(RESERVED, '$&_')}${extension}`);
}

/** Systems hide names with a dot in front, and Windows drops dots and spaces at the end. */
function trimEnds(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/g, '');
}

/** Cuts between characters as people see them, never inside one. */
function shorten(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text,
  )) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MAX_STEM_BYTES) break;
    kept += segment;
  }
  return kept;
}

/** The name with a scenario's extension, which a save dialog leaves to the user's typing. */
export function withExtension(path: string): string {
  if (path.toLowerCase().endsWith(SCENARIO_EXTENSION)) return path;
  return `${path.replace(/\.json$/i, '')}${SCENARIO_EXTENSION}`;
}
