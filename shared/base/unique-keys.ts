/** Keys for parts that are known by what they say, which can be said twice: the same ones stay apart. */
export function uniqueKeys(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return `${before} ${text}`;
  });
}
