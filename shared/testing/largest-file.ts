import { scenarioJson } from '#shared/document/file/serialise';
import { LIMITS } from '#shared/document/scenario/limits';
import type { Scenario } from '#shared/document/scenario/scenario';

/** A file that is just small enough to be read, since it is written without a blank. */
export function largestFile(scenario: Scenario): string {
  const slides = Array.from({ length: 500 }, (_, i) => ({
    id: `slide-${i}`,
    kind: 'answer' as const,
    notes: '',
  }));
  const written = (notes: string) => {
    const filled = slides.map((slide) => ({ ...slide, notes }));
    return JSON.stringify({ ...scenarioJson(scenario), briefing: { slides: filled } });
  };
  const room = LIMITS.bytes - written('').length;
  return written('x'.repeat(Math.floor(room / slides.length)));
}
