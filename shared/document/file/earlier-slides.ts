/**
 * Slides of files written before slides had a kind, as text slides: their title and notes stay what
 * they are, whatever else they held stands in the notes as it was. Slides with a kind are left alone.
 */
export function withKinds(slides: unknown): unknown {
  if (!Array.isArray(slides)) return slides;
  return slides.map((slide: unknown, i) =>
    isObject(slide) && !('kind' in slide) ? textSlide(slide, i) : slide,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textSlide({ title, ...rest }: Readonly<Record<string, unknown>>, i: number) {
  const text = typeof title === 'string' ? title : '';
  const unnamed = text.trim() === '';
  const { notes, ...others } = unnamed && title !== undefined ? { title, ...rest } : rest;
  const said = typeof notes === 'string' ? notes : notes === undefined ? '' : JSON.stringify(notes);
  const left = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
  return {
    id: `earlier-${i + 1}`,
    kind: 'text',
    ...(unnamed ? {} : { title: { text, insteadOf: '' } }),
    notes: [said, left].filter((part) => part !== '').join('\n'),
  };
}
