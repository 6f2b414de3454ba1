import { expect, it } from 'vitest';
import { addSlide, changeSlide, moveSlide, removeSlide } from '#shared/briefing/edit-deck';
import { type Briefing, PLAIN_BRIEFING } from '#shared/document/scenario/scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { describeEdit } from './describe-edit';

const steps: readonly [string, (briefing: Briefing) => Briefing][] = [
  ['Slide hidden: Tiers and release', (b) => changeSlide(b, 'tiers', { hidden: true })],
  ['Slide removed: Tiers and release', (b) => removeSlide(b, 'tiers')],
  ['Slides in another order', (b) => moveSlide(b, 'tiers', 0)],
  ['Slide added: Text', (b) => addSlide(b, { id: 'mine', kind: 'text' }, null)],
  [
    'Title of The answer',
    (b) => changeSlide(b, 'answer', { title: { text: 'Soon', insteadOf: 'AGI in 2034' } }),
  ],
  ['Live slider of The answer', (b) => changeSlide(b, 'answer', { live: 'costGrowth' })],
];

it.each(steps)('a step of a briefing is called “%s”', (label, edit) => {
  const before = buildScenario();
  const after = { ...before, briefing: edit(PLAIN_BRIEFING) };
  expect(describeEdit(before, after)).toEqual({ label, typing: null });
});

it('typing of notes is one step a slide', () => {
  const noted = (id: string, notes: string) =>
    buildScenario({ briefing: changeSlide(PLAIN_BRIEFING, id, { notes }) });
  const typing = describeEdit(noted('answer', 'S'), noted('answer', 'Sa'))?.typing;
  expect(typing).toBe(describeEdit(noted('answer', 'Sa'), noted('answer', 'Say'))?.typing);
  expect(typing).not.toBeNull();
  expect(describeEdit(noted('tiers', 'S'), noted('tiers', 'Sa'))?.typing).not.toBe(typing);
});
