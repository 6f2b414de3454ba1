/** What a law or order says of which models it is about, by compute or otherwise, with its standing. */
export interface LegalThreshold {
  readonly id: string;
  /** Act or order, as it is cited. */
  readonly name: string;
  /** Training compute from which it applies, FLOP; null where it goes by something else. */
  readonly flop: number | null;
  /** What is counted against it. */
  readonly scope: string;
  /** Decimal year from which it holds or held. */
  readonly since: number;
  readonly standing: 'inForce' | 'enacted' | 'ended';
  /** Its standing in words, with the months. */
  readonly status: string;
}

/** Up to when the law has been followed. */
export const LAW_KNOWN_TO = 'November 2026';

/** What the law says, oldest first; the FLOP threshold can be set to what names a figure. */
export const LEGAL_THRESHOLDS: readonly LegalThreshold[] = [
  {
    id: 'eo-14110',
    name: 'Executive Order 14110',
    flop: 1e26,
    scope: 'models of any kind',
    since: 2023.8,
    standing: 'ended',
    status: 'October 2023, revoked in January 2025',
  },
  {
    id: 'eo-14110-biology',
    name: 'Executive Order 14110, biology',
    flop: 1e23,
    scope: 'models trained mainly on biological sequence data',
    since: 2023.8,
    standing: 'ended',
    status: 'October 2023, revoked in January 2025',
  },
  {
    id: 'eu-ai-act',
    name: 'EU AI Act',
    flop: 1e25,
    scope: 'general-purpose models, presumed to pose systemic risk from here on',
    since: 2025.6,
    standing: 'inForce',
    status: 'obligations since August 2025, enforced by the AI Office since 2 August 2026',
  },
  {
    id: 'eo-14365',
    name: 'Executive Order 14365',
    flop: null,
    scope: 'names no threshold: it is against laws of the states on AI, which it does not repeal',
    since: 2025.95,
    standing: 'inForce',
    status: 'December 2025',
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
    id: 'eo-14409',
    name: 'Executive Order 14409',
    flop: null,
    scope:
      'covered frontier models, told by a classified test of cyber attack; to be shown to the government 30 days ahead, voluntarily',
    since: 2026.42,
    standing: 'inForce',
    status: '2 June 2026',
  },
  {
    id: 'bis-2026',
    name: 'Order of the Bureau of Industry and Security',
    flop: null,
    scope: 'two models by name, Fable 5 and Mythos 5',
    since: 2026.45,
    standing: 'ended',
    status: '12 to 30 June 2026, at second hand',
  },
  {
    id: 'raise',
    name: 'New York RAISE Act',
    flop: 1e26,
    scope:
      'frontier models whose training cost over $100 million; most duties for developers with over $500 million of revenue',
    since: 2027,
    standing: 'enacted',
    status: 'signed in December 2025, in force from January 2027',
  },
];
