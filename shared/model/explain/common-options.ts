import type { RunOptions } from '../results';

/**
 * Options under which sets of inputs can be held against one another: the samples and seed of the
 * first, so that what they share shares its draws, and one horizon.
 *
 * @param options of each set, at least one
 * @param horizon `latest` where one result is explained, so that no date is lost; `shortest` where
 *   distributions are joined, because nobody has said anything about what lies beyond their own
 * @throws Error when there is no set
 */
export function commonOptions(
  options: readonly RunOptions[],
  horizon: 'latest' | 'shortest',
): RunOptions {
  const [first] = options;
  if (first === undefined) throw new Error('There are no options');
  const horizons = options.map((each) => each.horizon);
  return {
    ...first,
    horizon: horizon === 'latest' ? Math.max(...horizons) : Math.min(...horizons),
  };
}
