import { expect, it } from 'vitest';
import { paletteOf } from '../../ui/colour/palette';
import { driversFigure } from '../figures/drivers/drivers';
import { enlargeFigure } from './enlarge';

it('enlarges letters, margins and the whole, but no data', () => {
  const figure = driversFigure({
    bars: [{ label: 'Cost growth', low: 2030, high: 2040, says: '' }],
    base: 2035,
    ticks: { at: [2030, 2040], text: ['2030', '2040'] },
    palette: paletteOf('light'),
    width: 600,
    height: 300,
  });
  const large = enlargeFigure(figure, 2);
  expect(large.layout).toMatchObject({
    width: 1200,
    height: 600,
    margin: { t: Number(figure.layout.margin?.t) * 2 },
    font: { size: Number(figure.layout.font?.size) * 2 },
    xaxis: { range: figure.layout.xaxis?.range, tickvals: [2030, 2040] },
  });
  expect(large.data.map((trace) => ('x' in trace ? trace.x : null))).toEqual(
    figure.data.map((trace) => ('x' in trace ? trace.x : null)),
  );
  // A bar's thickness is in rows, not in pixels.
  expect(large.data[0]).toMatchObject({ width: (figure.data[0] as { width: number }).width });
});
