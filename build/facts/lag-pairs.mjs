/**
 * Open records and the first closed model as capable, or as large, for the lag estimator.
 *
 * @param {Record<string, string>[]} capability
 * @param {Record<string, string>[]} compute
 */
export function readLagPairs(capability, compute) {
  return [
    ...capability.map((row) =>
      pairOf(row, 'capability', Number(row.open_eci), Number(row.closed_eci)),
    ),
    // The others hold models that are no language models, or the same ones filtered further.
    ...compute
      .filter(({ variant }) => variant === 'language, base models')
      .map((row) =>
        pairOf(row, 'compute', Number(row.open_compute_flop), Number(row.closed_compute_flop)),
      ),
  ];
}

/**
 * @param {Record<string, string>} row
 * @param {'capability' | 'compute'} basis
 * @param {number} openScore
 * @param {number} closedScore
 */
function pairOf(row, basis, openScore, closedScore) {
  return {
    basis,
    open: row.open_model,
    openDate: row.open_date,
    openScore,
    closed: row.closed_model,
    closedDate: row.closed_date,
    closedScore,
  };
}
