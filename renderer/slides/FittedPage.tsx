import type { ReactNode } from 'react';
import { useSize } from '../ui/hooks/use-size';
import classes from './FittedPage.module.css';
import { ScaledPage, scaleToFit } from './ScaledPage';

/** A page as large as it gets in the room there is. */
export function FittedPage({
  at = 'middle',
  label,
  children,
}: {
  at?: 'middle' | 'top';
  label: string;
  children: ReactNode;
}) {
  const { ref, width, height } = useSize<HTMLDivElement>();
  const scale = scaleToFit({ width, height });
  return (
    <div ref={ref} className={classes.room} data-at={at}>
      {scale > 0 && (
        <article aria-label={label}>
          <ScaledPage scale={scale}>{children}</ScaledPage>
        </article>
      )}
    </div>
  );
}
