import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import extended400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?url';
import extended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url';

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122, U+2191-2193, U+2212-2215';
const EXTENDED = 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0';

/**
 * The app's face in single weights: on paper a variable face would be put in letter by letter, as
 * drawings, which are larger and less sharp.
 */
const FACES = [
  new FontFace('Inter Variable', `url(${extended400})`, { weight: '400', unicodeRange: EXTENDED }),
  new FontFace('Inter Variable', `url(${extended600})`, { weight: '600', unicodeRange: EXTENDED }),
  new FontFace('Inter Variable', `url(${latin400})`, { weight: '400', unicodeRange: LATIN }),
  new FontFace('Inter Variable', `url(${latin600})`, { weight: '600', unicodeRange: LATIN }),
];

/** Has them at hand before anything is laid out. */
export async function loadPaperFaces(): Promise<void> {
  for (const face of FACES) document.fonts.add(await face.load());
}
