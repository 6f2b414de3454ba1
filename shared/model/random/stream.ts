import { isWithin, RUN_BOUNDS } from '../bounds';
import { ModelInputError } from '../errors';

const TWO_TO_32 = 2 ** 32;
const GOLDEN = 0x9e3779b9;

/** A bijection of 32-bit words that spreads every input bit (the finaliser of MurmurHash3). */
function scramble(word: number): number {
  let w = word;
  w = Math.imul(w ^ (w >>> 16), 0x85ebca6b);
  w = Math.imul(w ^ (w >>> 13), 0xc2b2ae35);
  return w ^ (w >>> 16);
}

function absorb(hash: number, word: number): number {
  return scramble((hash ^ word) + GOLDEN);
}

/**
 * A generator of 32-bit words keyed by a seed and a name: C. Doty-Humphrey's sfc32, 128 bits of
 * state, in integer arithmetic that every machine agrees on.
 */
function keyedGenerator(seed: number, key: string): () => number {
  let hash = absorb(absorb(0, seed), Math.floor(seed / TWO_TO_32));
  for (let i = 0; i < key.length; i++) hash = absorb(hash, key.charCodeAt(i));
  let a = absorb(hash, 1);
  let b = absorb(hash, 2);
  let c = absorb(hash, 3);
  let counter = 1;
  const next = (): number => {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * The draws of one assumption before its distribution: `count` numbers strictly between 0 and 1,
 * one in each of `count` equal strata (a Latin hypercube over all assumptions), in an order and at
 * places within the strata that only the seed and the assumption's id decide.
 *
 * Keyed by id, because two scenarios that share an assumption then share its draws, and their
 * difference shows the assumptions and not the luck of the draw; stratified, because an ensemble of
 * the same size then scatters less than one of independent draws.
 *
 * @param seed any integer a double holds exactly
 * @param id keys the draws: another key, other draws
 * @param count within the bounds of `RUN_BOUNDS.samples`
 * @throws ModelInputError when seed or count is out of bounds
 */
export function drawUniforms(seed: number, id: string, count: number): Float64Array {
  if (!Number.isSafeInteger(seed)) {
    throw new ModelInputError([
      { path: ['seed'], message: `The seed must be an integer, not ${seed}` },
    ]);
  }
  if (!(Number.isInteger(count) && isWithin(RUN_BOUNDS.samples, count))) {
    const [least, most] = RUN_BOUNDS.samples;
    const message = `The number of samples must be a whole number from ${least} to ${most}, not ${count}`;
    throw new ModelInputError([{ path: ['samples'], message }]);
  }
  const next = keyedGenerator(seed, id);
  const strata = new Uint32Array(count);
  for (let i = 1; i < count; i++) {
    // Fisher and Yates from the inside. The product is exact below 2^53, and no place is
    // favoured by more than i/2^32.
    const j = Math.floor((next() * (i + 1)) / TWO_TO_32);
    strata[i] = strata[j]!;
    strata[j] = i;
  }
  const uniforms = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    uniforms[i] = (strata[i]! + (next() + 0.5) / TWO_TO_32) / count;
  }
  return uniforms;
}
