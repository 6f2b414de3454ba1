import type { ReactNode } from 'react';
import { useSize } from '../../ui/hooks/use-size';
import classes from './BriefingScreen.module.css';

/** As large as a slide gets in the room there is. */
export function FitSlide({
  at = 'middle',
  children,
}: {
  at?: 'middle' | 'top';
  children: (width: number) => ReactNode;
}) {
  const { ref, width, height } = useSize<HTMLDivElement>();
  const fit = Math.floor(Math.min(width, (height * 16) / 9));
  return (
    <div ref={ref} className={classes.fit} data-at={at}>
      {fit > 0 && children(fit)}
    </div>
  );
}
