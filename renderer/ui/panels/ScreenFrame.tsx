import type { ReactNode, Ref } from 'react';
import classes from './ScreenFrame.module.css';

/** A screen that fills the window, from its bar down. */
export function ScreenFrame({
  label,
  ref,
  children,
}: {
  label: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  return (
    <main ref={ref} className={classes.root} aria-label={label}>
      {children}
    </main>
  );
}

/** The bar over a screen: the way to the other screens, then what is done in this one. */
export function ScreenHead({
  nav,
  dense = false,
  children,
}: {
  nav: ReactNode;
  /** Whether what stands in it stands close. */
  dense?: boolean;
  children: ReactNode;
}) {
  return (
    <header className={classes.head} data-dense={dense || undefined}>
      {nav}
      {children}
    </header>
  );
}
