import type { CSSProperties, ReactNode } from 'react';
import { PAGE_SIZE } from '#shared/briefing/layout/page';
import classes from './ScaledPage.module.css';

/** A page at any size; printed it is as large as paper. */
export function ScaledPage({ scale, children }: { scale: number; children: ReactNode }) {
  const size = {
    '--scale': scale,
    '--page-width': `${PAGE_SIZE.width}px`,
    '--page-height': `${PAGE_SIZE.height}px`,
  } as CSSProperties;
  return (
    <div className={classes.frame} style={size}>
      <div className={classes.scaled}>{children}</div>
    </div>
  );
}

/** How much larger or smaller a page is that fills a room. */
export function scaleToFit(room: { readonly width: number; readonly height: number }): number {
  return Math.min(room.width / PAGE_SIZE.width, room.height / PAGE_SIZE.height);
}
