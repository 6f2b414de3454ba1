import { uniqueKeys } from '#shared/base/unique-keys';

/** A text by its lines, a paragraph each. */
export function Paragraphs({ text }: { text: string }) {
  const lines = text.split(/\n+/);
  const keys = uniqueKeys(lines);
  return lines.map((line, i) => <p key={keys[i]}>{line}</p>);
}
