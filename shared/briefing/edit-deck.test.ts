import { describe, expect, it } from 'vitest';
import { type Briefing, PLAIN_BRIEFING } from '#shared/document/scenario/scenario';
import { deckOf, missingKinds, withComparison } from './deck';
import { addSlide, changeSlide, moveSlide, removeSlide } from './edit-deck';

const OTHER = { name: 'Memo', preset: 'memo-2024', assumptions: {}, correlations: [] };
const kinds = (briefing: Briefing) => deckOf(briefing).map(({ kind }) => kind);

describe('a deck', () => {
  it('is kept as none while it is the storyline, so that it follows a newer app', () => {
    const hidden = changeSlide(PLAIN_BRIEFING, 'tiers', { hidden: true });
    expect(deckOf(hidden).find(({ id }) => id === 'tiers')?.hidden).toBe(true);
    expect(changeSlide(hidden, 'tiers', { hidden: undefined })).toEqual(PLAIN_BRIEFING);
    const moved = moveSlide(PLAIN_BRIEFING, 'tiers', 0);
    expect(kinds(moved)[0]).toBe('tiers');
    expect(moveSlide(moved, 'tiers', 4)).toEqual(PLAIN_BRIEFING);
  });

  it('moves a slide no further than its ends', () => {
    expect(kinds(moveSlide(PLAIN_BRIEFING, 'answer', 99)).at(-1)).toBe('answer');
    expect(moveSlide(PLAIN_BRIEFING, 'answer', -3)).toEqual(PLAIN_BRIEFING);
  });

  it('offers again what was removed, and keeps its last slide', () => {
    const without = removeSlide(PLAIN_BRIEFING, 'tiers');
    expect(missingKinds(without)).toEqual(['tiers']);
    const back = addSlide(without, { id: 'tiers', kind: 'tiers' }, 'threshold');
    expect(back).toEqual(PLAIN_BRIEFING);
    const one: Briefing = { slides: [{ id: 'a', kind: 'text' }], against: null };
    expect(removeSlide(one, 'a')).toBe(one);
  });

  it('gets the slides of a comparison with it, and loses them with it, whatever else was changed', () => {
    expect(kinds(withComparison(PLAIN_BRIEFING, OTHER))).toContain('sideBySide');
    const hidden = changeSlide(PLAIN_BRIEFING, 'tiers', { hidden: true });
    const compared = withComparison(hidden, OTHER);
    expect(kinds(compared).slice(-4)).toEqual([
      'sideBySide',
      'whyTheyDiffer',
      'assumptions',
      'history',
    ]);
    expect(withComparison(compared, null)).toEqual(hidden);
  });
});
