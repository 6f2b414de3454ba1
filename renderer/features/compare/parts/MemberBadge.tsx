import { useComputedColorScheme } from '@mantine/core';
import { contrastRatio } from '../../../ui/colour/color';
import { paletteOf } from '../../../ui/colour/palette';
import classes from './MemberBadge.module.css';

/** A scenario's sign, the same everywhere on the screen: its place in figures, in its colour. */
export function MemberBadge({ color, place }: { color: number; place: number }) {
  const { scenarios, ink, surface } = paletteOf(useComputedColorScheme('light'));
  const background = scenarios[color] ?? ink;
  const letter =
    contrastRatio(ink, background) >= contrastRatio(surface, background) ? ink : surface;
  return (
    <span className={classes.badge} style={{ background, color: letter }} aria-hidden>
      {place + 1}
    </span>
  );
}
