import { expect, test } from 'vitest';
import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import { writeEvidenceFigure } from './evidence-figure';

function figuresOf(id: NumericId): string[] {
  const definition = definitionOf(id);
  return definition.evidence.map((each) => writeEvidenceFigure(definition, each));
}

test('an interval says how much it holds, and one of another level what it is at 90 %', () => {
  expect(figuresOf('costGrowth')).toContain('2.4×/yr (2×/yr to 2.9×/yr, 90%)');
  expect(figuresOf('powerGW').join('\n')).toMatch(
    /2\sGW to 45\sGW, 80%; as 90% 1\.29\sGW to 70\sGW/,
  );
});

test('what is no interval of a probability says what it spans', () => {
  expect(figuresOf('agiHorizon').join('\n')).toMatch(/, two forecasters$/m);
});

test('a source without a figure gives no text', () => {
  expect(figuresOf('rdSpeedup')).toContain('');
});
