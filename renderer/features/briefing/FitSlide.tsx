import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './BriefingScreen.module.css';

/** As large as a slide gets in the room there is, in its middle. */
export function FitSlide({ children }: { children: (width: number) => ReactNode }) {
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const fit = Math.floor(Math.min(width, (height * 16) / 9));
  return (
    <div ref={ref} className={classes.fit}>
      {fit > 0 && children(fit)}
    </div>
  );
}
