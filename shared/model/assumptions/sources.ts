/** The works and data that evidence is taken from, each cited in one way. */

/** The memo that the model follows. */
export const MEMO = {
  source: 'T. Larsen, Center for AI Policy, response to the NTIA',
  year: 2024,
} as const;

/** Computed here from Epoch AI's tables, retrieved August-September 2026. */
export const EPOCH_DATA = { source: 'Epoch AI data (CC BY 4.0)', year: 2026 } as const;

/** "Can AI scaling continue through 2030?", whose intervals all hold 80 %. */
export const EPOCH_2030 = { source: 'Epoch AI, scaling through 2030', year: 2024 } as const;
/** Single findings that Epoch AI publishes as they come. */
export const EPOCH_2024 = { source: 'Epoch AI', year: 2024 } as const;
export const EPOCH_2025 = { source: 'Epoch AI', year: 2025 } as const;
export const EPOCH_2026 = { source: 'Epoch AI', year: 2026 } as const;
/** How many models are above a threshold, and when. */
export const EPOCH_COUNTS = { source: 'Epoch AI, model counts', year: 2025 } as const;
export const GOVAI_COUNTS = { source: 'Kumar and Manning, GovAI', year: 2025 } as const;

export const GPU_PRICES = { source: 'Hobbhahn and Besiroglu', year: 2022 } as const;
export const HARDWARE_TRENDS = {
  source: 'Hobbhahn, Heim and Aydos, Epoch AI',
  year: 2023,
} as const;
export const DGX_H100 = { source: 'NVIDIA, data sheet of the DGX H100', year: 2023 } as const;
export const LLAMA_3 = { source: 'Meta, The Llama 3 Herd of Models', year: 2024 } as const;

export const METR = { source: 'METR, task lengths', year: 2026 } as const;
export const AI_FUTURES = { source: 'AI Futures Model, update of April', year: 2026 } as const;
export const COTTIER = { source: 'Cottier et al.', year: 2024 } as const;
export const VILLALOBOS = { source: 'Villalobos et al.', year: 2024 } as const;
export const COTRA = { source: 'Cotra, Bio Anchors', year: 2020 } as const;
export const DAVIDSON = { source: 'Davidson', year: 2023 } as const;
export const TAKEOFF_MODEL = { source: 'Davidson, Full Takeoff Model', year: 2023 } as const;
export const DAVIDSON_ET_AL = { source: 'Davidson et al.', year: 2023 } as const;

/** The same paper before and after review, which widened its interval. */
export const HO_PREPRINT = { source: 'Ho et al., preprint of March', year: 2024 } as const;
export const HO = { source: 'Ho et al., NeurIPS', year: 2024 } as const;

/** What developers say of their own models' help with biological and chemical weapons. */
export const ASL_3 = { source: 'Anthropic, safeguards of ASL-3', year: 2025 } as const;
export const OPENAI_HIGH = { source: 'OpenAI, system card of ChatGPT agent', year: 2025 } as const;
export const CARDS_2026 = {
  source: 'Anthropic, system cards of 2026, at second hand',
  year: 2026,
} as const;

export const EO_14110 = { source: 'Executive Order 14110', year: 2023 } as const;
export const EO_14409 = { source: 'Executive Order 14409', year: 2026 } as const;
export const EU_AI_ACT = { source: 'EU AI Act', year: 2025 } as const;
export const SB_53 = { source: 'California SB 53', year: 2026 } as const;
export const RAISE = { source: 'New York RAISE Act', year: 2026 } as const;

/** What the four largest buyers of computing say they will spend. */
export const CAPITAL_SPENDING = {
  source: 'Amazon, Alphabet, Microsoft and Meta, as reported',
  year: 2026,
} as const;
