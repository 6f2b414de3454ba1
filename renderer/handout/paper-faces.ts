import { FACE_PARTS, facePartsOf } from './face-parts';

/**
 * The app's face in single weights: on paper a variable face would be put in letter by letter, as
 * drawings, which are larger and less sharp. What a text is written in is at hand before anything is laid
 * out; the rest comes when a letter of it is drawn.
 */
export async function loadPaperFaces(text: string): Promise<void> {
  const needed = facePartsOf(text);
  for (const part of FACE_PARTS) {
    for (const weight of [400, 600] as const) {
      const face = new FontFace('Inter Variable', `url(${part.single[weight]})`, {
        weight: String(weight),
        unicodeRange: part.range,
      });
      document.fonts.add(face);
      if (needed.includes(part)) await face.load();
    }
  }
}
