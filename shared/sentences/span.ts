/**
 * The first years on end whose share meets a test, in words: "from 2028", "from 2028 to 2040", "in 2028";
 * null where none does. Years without a share neither begin nor end it.
 */
export function yearSpanWhere(
  shares: readonly { readonly year: number; readonly share: number | null }[],
  meets: (share: number) => boolean,
): string | null {
  const told = shares.flatMap(({ year, share }) => (share === null ? [] : [{ year, share }]));
  const first = told.findIndex(({ share }) => meets(share));
  const from = told[first]?.year;
  if (from === undefined) return null;
  const length = told.slice(first).findIndex(({ share }) => !meets(share));
  const to = length === -1 ? undefined : told[first + length - 1]?.year;
  if (to === undefined) return `from ${from}`;
  return to === from ? `in ${from}` : `from ${from} to ${to}`;
}
