const CONFIDENCE = { Confident: 'confident', Likely: 'likely', Speculative: 'speculative' };
const OPEN = { true: true, false: false, unknown: null };
const BASIS = { epoch_estimate: 'estimate', benchmark_imputed: 'imputed' };

/**
 * Rows of the table of models as the app keeps them, in order of publication, then name.
 * @param {Record<string, string>[]} rows
 */
export function readModels(rows) {
  return rows.map(readModel).sort((a, b) => compare(a.date, b.date) || compare(a.name, b.name));
}

/** @param {Record<string, string>} row */
function readModel(row) {
  const name = row.model;
  /** @param {string} column @param {Record<string, unknown>} words */
  const word = (column, words) => {
    const value = row[column];
    if (value in words) return words[value];
    throw new Error(
      `${name}: ${column} is “${value}”, not one of ${Object.keys(words).join(', ')}`,
    );
  };
  const flop = Number(row.training_compute_flop);
  if (!(flop > 0))
    throw new Error(`${name}: training_compute_flop is “${row.training_compute_flop}”`);
  return {
    name,
    organization: organization(row.organization),
    date: row.publication_date,
    year: round(decimalYear(row.publication_date, name), 3),
    logFlop: round(Math.log10(flop), 3),
    basis: word('compute_basis', BASIS),
    // What is not known to be better is treated as the worst.
    confidence: row.confidence === 'Unknown' ? 'speculative' : word('confidence', CONFIDENCE),
    open: word('open_weights', OPEN),
    rank: row.rank_at_release === '' ? null : Number(row.rank_at_release),
  };
}

/** "A,B,C" as "A and 2 others". @param {string} list */
function organization(list) {
  const [first = '', ...others] = list.split(',').map((name) => name.trim());
  if (others.length === 0) return first;
  return others.length === 1 ? `${first} and ${others[0]}` : `${first} and ${others.length} others`;
}

/** 2026-07-01 is 2026.5. @param {string} date @param {string} name */
function decimalYear(date, name) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (day === undefined) throw new Error(`${name}: publication_date is “${date}”`);
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(year) + (Number(month) - 1 + (Number(day) - 1) / daysInMonth) / 12;
}

/** @param {number} value @param {number} decimals */
function round(value, decimals) {
  return Number(value.toFixed(decimals));
}

/** By code point, the same on every machine. @param {string} a @param {string} b */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
