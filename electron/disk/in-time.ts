/**
 * What something comes to, or `late` where that takes longer than so many milliseconds: a network drive
 * that has gone may answer after minutes, or never.
 */
export async function inTime<T, L>(coming: Promise<T>, ms: number, late: L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  try {
    return await Promise.race([coming, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
