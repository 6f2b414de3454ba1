/** What a briefing can leave the app as; also the extension of its file. */
export const HANDOUT_FORMATS = ['pdf', 'pptx', 'html', 'xlsx', 'md'] as const;
export type HandoutFormat = (typeof HANDOUT_FORMATS)[number];

/** Those that have drawn charts in them, which takes the window's engine. */
export const DRAWN_FORMATS = ['pdf', 'pptx', 'html'] as const satisfies readonly HandoutFormat[];

export const HANDOUT_NAMES: Readonly<Record<HandoutFormat, string>> = {
  pdf: 'PDF document',
  pptx: 'PowerPoint presentation',
  html: 'Web page',
  xlsx: 'Excel workbook',
  md: 'Markdown text',
};

/** One file to make of a scenario's briefing: all that is in it follows from these. */
export interface HandoutJob {
  readonly format: HandoutFormat;
  /** Text of the scenario's file. */
  readonly scenario: string;
  /** Calendar day it is made, ISO 8601. */
  readonly made: string;
  /** Whether the speaker's notes come along; PowerPoint has them in any case. */
  readonly notes: boolean;
  readonly colorScheme: 'light' | 'dark';
}
