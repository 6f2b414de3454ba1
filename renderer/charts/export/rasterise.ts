/** How long letters are waited for, milliseconds. */
const TYPEFACE_MS = 3000;

export interface SvgDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing as a PNG image, so many pixels to one of its own.
 *
 * @param letters a part of the drawing in which there are letters
 */
export async function rasteriseSvg(
  { svg, width, height }: SvgDrawing,
  density: number,
  letters: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(Math.round(width * density), Math.round(height * density));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  const shown = () => {
    const { data } = context.getImageData(
      letters.x * density,
      letters.y * density,
      letters.width * density,
      letters.height * density,
    );
    const pixels = new Uint32Array(data.buffer);
    return pixels.some((pixel) => pixel !== pixels[0]);
  };
  // A drawing is decoded before its typeface is: until then letters are left out.
  for (const until = performance.now() + TYPEFACE_MS; ; ) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (shown() || performance.now() > until) break;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
