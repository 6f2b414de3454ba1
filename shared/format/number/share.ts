/**
 * A probability or share as per cent, rounded to whole per cents: "63%". What is not quite nothing
 * or all never reads as it: "<1%", ">99%".
 */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  if (share < 1 && share > 0.99) return '>99%';
  return `${Math.round(share * 100)}%`;
}
