import { expect, it } from 'vitest';
import { fitToDisplays } from './fit-to-displays';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const desk = { x: 1440, y: 0, width: 2560, height: 1440 };
const onDesk = { x: 1900, y: 200, width: 1800, height: 1100 };

it('leaves a window that is in sight where it was', () => {
  expect(fitToDisplays(onDesk, [laptop, desk])).toEqual(onDesk);
});

it('brings a window back whose screen was unplugged, and makes it fit', () => {
  expect(fitToDisplays(onDesk, [laptop])).toEqual({ x: 0, y: 25, width: 1440, height: 875 });
});

it('moves a window wholly onto the screen it hangs out of', () => {
  const hanging = { x: 1300, y: 800, width: 1100, height: 720 };
  expect(fitToDisplays(hanging, [laptop])).toEqual({ x: 340, y: 180, width: 1100, height: 720 });
});

it('keeps the upper left corner in sight on a screen smaller than the least size', () => {
  const small = { x: 0, y: 0, width: 800, height: 600 };
  expect(fitToDisplays(onDesk, [small])).toMatchObject({ x: 0, y: 0, width: 1024, height: 700 });
});
