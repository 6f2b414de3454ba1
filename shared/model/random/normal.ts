/*
 * Rational approximations of W. J. Cody, "Rational Chebyshev approximations for the error
 * function" (1969) and "Algorithm 715: SPECFUN" (1993): |z| up to the quartile, up to sqrt(32), and
 * beyond.
 */
const CENTRE_TO = 0.67448975;
const MIDDLE_TO = Math.sqrt(32);
const DENSITY_AT_0 = 0.3989422804014327;

function centreNumerator(x: number): number {
  return (
    (((0.06568233791820745 * x + 2.2352520354606837) * x + 161.02823106855587) * x +
      1067.6894854603709) *
      x +
    18154.98125334356
  );
}
function centreDenominator(x: number): number {
  return (
    (((x + 47.202581904688245) * x + 976.0985517377767) * x + 10260.932208618979) * x +
    45507.78933502673
  );
}
function middleNumerator(x: number): number {
  return (
    (((((((1.0765576773720192e-8 * x + 0.39894151208813466) * x + 8.883149794388377) * x +
      93.50665613217785) *
      x +
      597.2702763948002) *
      x +
      2494.5375852903726) *
      x +
      6848.190450536283) *
      x +
      11602.65143764735) *
      x +
    9842.714838383978
  );
}
function middleDenominator(x: number): number {
  return (
    (((((((x + 22.266688044328117) * x + 235.387901782625) * x + 1519.3775994075547) * x +
      6485.558298266761) *
      x +
      18615.571640885097) *
      x +
      34900.95272114598) *
      x +
      38912.00328609327) *
      x +
    19685.429676859992
  );
}
function tailNumerator(x: number): number {
  return (
    ((((0.023073441764940174 * x + 0.215898534057957) * x + 0.12740116116024736) * x +
      0.022235277870649807) *
      x +
      0.0014216191932278934) *
      x +
    2.9112874951168793e-5
  );
}
function tailDenominator(x: number): number {
  return (
    ((((x + 1.284260096144911) * x + 0.4682382124808651) * x + 0.06598813786892856) * x +
      0.0037823963320275824) *
      x +
    7.297515550839662e-5
  );
}

/** exp(z²/2) P(Z > z) for z above the quartile: what is left of the tail without its Gaussian. */
function scaledTail(z: number): number {
  if (z <= MIDDLE_TO) {
    return middleNumerator(z) / middleDenominator(z);
  }
  const inverse = 1 / (z * z);
  const series = (inverse * tailNumerator(inverse)) / tailDenominator(inverse);
  return (DENSITY_AT_0 - series) / z;
}

/** exp(-z²/2), with z² split so that its rounding does not reach the exponent. */
function gaussian(z: number): number {
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2);
}

/** Beyond this the tail is smaller than the smallest double. */
const TAIL_VANISHES = 39;

/**
 * P(Z <= z) of a standard normal Z, relative error about 1e-15 down to 1e-300 (W. J. Cody 1969,
 * 1993). For the upper tail ask for `normalCdf(-z)`.
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size > TAIL_VANISHES) return z < 0 ? 0 : 1;
  if (size <= CENTRE_TO) {
    const square = z * z;
    return 0.5 + (z * centreNumerator(square)) / centreDenominator(square);
  }
  const tail = gaussian(size) * scaledTail(size);
  return z < 0 ? tail : 1 - tail;
}

/** Density of a standard normal at z. */
export function normalDensity(z: number): number {
  return DENSITY_AT_0 * Math.exp((-z * z) / 2);
}

/*
 * M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution" (1988),
 * PPND16: within 0.425 of the median, further out, and beyond exp(-25).
 */

function nearNumerator(x: number): number {
  return (
    ((((((2509.0809287301227 * x + 33430.57558358813) * x + 67265.7709270087) * x +
      45921.95393154987) *
      x +
      13731.69376550946) *
      x +
      1971.5909503065513) *
      x +
      133.14166789178438) *
      x +
    3.3871328727963665
  );
}
function nearDenominator(x: number): number {
  return (
    ((((((5226.495278852854 * x + 28729.085735721943) * x + 39307.89580009271) * x +
      21213.794301586597) *
      x +
      5394.196021424751) *
      x +
      687.1870074920579) *
      x +
      42.31333070160091) *
      x +
    1
  );
}
function farNumerator(x: number): number {
  return (
    ((((((0.0007745450142783414 * x + 0.022723844989269184) * x + 0.2417807251774506) * x +
      1.2704582524523684) *
      x +
      3.6478483247632045) *
      x +
      5.769497221460691) *
      x +
      4.630337846156546) *
      x +
    1.4234371107496835
  );
}
function farDenominator(x: number): number {
  return (
    ((((((1.0507500716444169e-9 * x + 0.0005475938084995345) * x + 0.015198666563616457) * x +
      0.14810397642748008) *
      x +
      0.6897673349851) *
      x +
      1.6763848301838038) *
      x +
      2.053191626637759) *
      x +
    1
  );
}
function extremeNumerator(x: number): number {
  return (
    ((((((2.0103343992922881e-7 * x + 2.7115555687434876e-5) * x + 0.0012426609473880784) * x +
      0.026532189526576124) *
      x +
      0.29656057182850487) *
      x +
      1.7848265399172913) *
      x +
      5.463784911164114) *
      x +
    6.657904643501103
  );
}
function extremeDenominator(x: number): number {
  return (
    ((((((2.0442631033899397e-15 * x + 1.421511758316446e-7) * x + 1.8463183175100548e-5) * x +
      0.0007868691311456133) *
      x +
      0.014875361290850615) *
      x +
      0.1369298809227358) *
      x +
      0.599832206555888) *
      x +
    1
  );
}

/**
 * The standard score that has a probability below it (M. J. Wichura 1988).
 *
 * @param p strictly between 0 and 1. Near 1 the argument itself runs out of digits: ask for
 *   `-normalQuantile(q)` with the upper tail q.
 * @returns z with P(Z <= z) = p, relative error about 1e-16
 */
export function normalQuantile(p: number): number {
  const fromMedian = p - 0.5;
  if (Math.abs(fromMedian) <= 0.425) {
    const r = 0.180625 - fromMedian * fromMedian;
    return (fromMedian * nearNumerator(r)) / nearDenominator(r);
  }
  const tail = fromMedian < 0 ? p : 1 - p;
  const r = Math.sqrt(-Math.log(tail));
  const size =
    r <= 5
      ? farNumerator(r - 1.6) / farDenominator(r - 1.6)
      : extremeNumerator(r - 5) / extremeDenominator(r - 5);
  return fromMedian < 0 ? -size : size;
}
