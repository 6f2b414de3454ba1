import { expect, test } from 'vitest';
import written from '../../shared/data/letter-widths.json';
import { readLetterWidths } from './widths.mjs';

test('slides are laid out by the letters of the face that the app comes with', () => {
  expect(written).toEqual(readLetterWidths());
});
