import cyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?url';
import greek400 from '@fontsource/inter/files/inter-greek-400-normal.woff2?url';
import greek600 from '@fontsource/inter/files/inter-greek-600-normal.woff2?url';
import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url';
import vietnamese400 from '@fontsource/inter/files/inter-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';

/** A part of the app's face: its letters, and the files with them, for all weights and for single ones. */
export interface FacePart {
  /** As a style sheet writes it. */
  readonly range: string;
  readonly variable: string;
  readonly single: Readonly<Record<400 | 600, string>>;
}

/** The parts with letters that people write in, each letter from the part that the window takes it from. */
export const FACE_PARTS: readonly FacePart[] = [
  {
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    variable: latinExt,
    single: { 400: latinExt400, 600: latinExt600 },
  },
  {
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    variable: vietnamese,
    single: { 400: vietnamese400, 600: vietnamese600 },
  },
  {
    range: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
    variable: greek,
    single: { 400: greek400, 600: greek600 },
  },
  {
    range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    variable: cyrillic,
    single: { 400: cyrillic400, 600: cyrillic600 },
  },
  {
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    variable: latin,
    single: { 400: latin400, 600: latin600 },
  },
];

/** The parts that a text is written in. */
export function facePartsOf(text: string): readonly FacePart[] {
  const codes = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  return FACE_PARTS.filter(({ range }) => {
    const spans = range.split(',').map((span) => {
      const [first = 0, last = first] = span
        .slice('U+'.length)
        .split('-')
        .map((end) => Number.parseInt(end, 16));
      return { first, last };
    });
    return [...codes].some((code) =>
      spans.some(({ first, last }) => code >= first && code <= last),
    );
  });
}
