/** The works and data that evidence is taken from, each cited in one way. */

/** The memo that the model follows. */
export const MEMO = {
  source: 'T. Larsen, Center for AI Policy, response to the NTIA',
  year: 2024,
} as const;

/** Computed here from Epoch AI's tables, retrieved August-September 2026. */
export const EPOCH_DATA = { source: 'Epoch AI data (CC BY 4.0)', year: 2026 } as const;

/** Trends that Epoch AI itself states and keeps up to date; the year is when they were read. */
export const EPOCH_READ = { source: 'Epoch AI, as read in 2026', year: 2026 } as const;

export const EPOCH_2024 = { source: 'Epoch AI', year: 2024 } as const;
/** Counts of models above a threshold, with GovAI. */
export const EPOCH_COUNTS = { source: 'Epoch AI and GovAI, model counts', year: 2025 } as const;
export const METR = { source: 'METR, task lengths', year: 2026 } as const;
export const COTTIER = { source: 'Cottier et al.', year: 2024 } as const;
export const HO = { source: 'Ho et al.', year: 2024 } as const;
export const VILLALOBOS = { source: 'Villalobos et al.', year: 2024 } as const;
export const COTRA = { source: 'Cotra, Bio Anchors', year: 2020 } as const;
export const DAVIDSON = { source: 'Davidson', year: 2023 } as const;
export const DAVIDSON_ET_AL = { source: 'Davidson et al.', year: 2023 } as const;

/** The accelerator that both the memo and the power ceiling reckon with. */
export const H100_PLUG = { source: 'H100, all-in power', year: 2023 } as const;

export const EO_14110 = { source: 'Executive Order 14110', year: 2023 } as const;
export const EU_AI_ACT = { source: 'EU AI Act', year: 2025 } as const;
export const SB_53 = { source: 'California SB 53', year: 2026 } as const;
