/**
 * The same questions asked of Squiggle, a language for estimates: one path a year from 2024 to 2060,
 * the largest run under the smaller of what money and chips allow, 10,000 samples, with the memo's
 * figures and spreads. Far less than an ensemble of Headroom reports.
 */
export const SAMPLES = 10_000;
const FIRST = 2024;
const LAST = 2060;

/** The memo's uncertain figures, with the factor between them and their 5th and 95th percentiles. */
const inputs = /** @type {const} */ ([
  ['capital', 1.1e11, 3],
  ['perDollarGrowth', 1.35, 1.1],
  ['chipsProduced', 1.5e6, 1.3],
  ['supplyGrowth', 1.6, 1.25],
]);

/**
 * What limits a run in year t: money and chips. The reference run's FLOP per dollar as a number; 1.296e22 is what a tenth of the world's chips yields in 90 days at half their peak.
 * @param {string} t
 * @param {(name: string) => string} of how an input is referred to
 */
const limits = (t, of = (name) => name) => [
  `${of('capital')} * 1.05 ^ (${t} - 2024) * 2e17 * ${of('perDollarGrowth')} ^ (${t} - 2022.5)`,
  `${of('chipsProduced')} * 1.296e22 * ${of('supplyGrowth')} ^ (${t} - 2024)`,
];

const drawn = inputs
  .map(
    ([name, value, k]) =>
      `${name} = SampleSet.fromDist(Sym.lognormal({p5: ${value / k}, p95: ${value * k}}))`,
  )
  .join('\n');
/** @type {readonly string[]} */
const names = inputs.map(([name]) => name);

/** As one would write it: a function from a year to a distribution, computed sample by sample. */
export const plainPath = `${drawn}
largest(t) = SampleSet.mapN([${names.join(', ')}], {|x|
  min([${limits('t', (name) => `x[${names.indexOf(name)}]`).join(', ')}])
})
path = List.map(List.upTo(${FIRST}, ${LAST}), largest)
List.map(path, {|d| [quantile(d, 0.05), quantile(d, 0.5), quantile(d, 0.95)]})`;

const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** Its fastest form: every year written out, operations on whole distributions, no lambdas. */
export const bestPath = `${drawn}
${years
  .map((t) => {
    const [money, chips] = limits(String(t));
    return `y${t} = SampleSet.min(${money}, ${chips})`;
  })
  .join('\n')}
[${years.map((t) => `[quantile(y${t}, 0.05), quantile(y${t}, 0.5), quantile(y${t}, 0.95)]`).join(', ')}]`;
