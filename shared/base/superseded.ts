/** Why a question got no answer: another came in its place, or nobody waits for it any more. */
export class Superseded extends Error {
  override name = 'Superseded';
}
