/** A compute threshold that a law or order has set, with its standing. */
export interface LegalThreshold {
  readonly id: string;
  /** Act or order, as it is cited. */
  readonly name: string;
  /** Training compute from which it applies, FLOP. */
  readonly flop: number;
  /** What is counted against it. */
  readonly scope: string;
  /** Decimal year from which it holds or held. */
  readonly since: number;
  readonly standing: 'inForce' | 'enacted' | 'revoked';
  /** Its standing in words, with the months. */
  readonly status: string;
}

/** Thresholds in law that the FLOP threshold can be set to, oldest first. */
export const LEGAL_THRESHOLDS: readonly LegalThreshold[] = [
  {
    id: 'eo-14110',
    name: 'Executive Order 14110',
    flop: 1e26,
    scope: 'models of any kind',
    since: 2023.8,
    standing: 'revoked',
    status: 'October 2023, revoked in January 2025',
  },
  {
    id: 'eo-14110-biology',
    name: 'Executive Order 14110, biology',
    flop: 1e23,
    scope: 'models trained mainly on biological sequence data',
    since: 2023.8,
    standing: 'revoked',
    status: 'October 2023, revoked in January 2025',
  },
  {
    id: 'eu-ai-act',
    name: 'EU AI Act',
    flop: 1e25,
    scope: 'general-purpose models with systemic risk',
    since: 2025.6,
    standing: 'inForce',
    status: 'obligations since August 2025',
  },
  {
    id: 'sb-53',
    name: 'California SB 53',
    flop: 1e26,
    scope: 'frontier models',
    since: 2026,
    standing: 'inForce',
    status: 'in force since January 2026',
  },
  {
    id: 'raise',
    name: 'New York RAISE Act',
    flop: 1e26,
    scope: 'frontier models',
    since: 2027,
    standing: 'enacted',
    status: 'signed in December 2025, in force from January 2027',
  },
];
