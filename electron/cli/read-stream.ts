/**
 * The bytes of a stream, read no further than shows that there are more than `limit`: then what was
 * read so far, which is longer than the limit.
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.byteLength;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}
