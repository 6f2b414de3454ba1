import type { ComponentProps } from 'react';
import classes from './IconButton.module.css';

/** A button that shows a sign instead of words, which its `aria-label` says. */
export function IconButton({
  size = 'middle',
  className,
  ...button
}: ComponentProps<'button'> & {
  'aria-label': string;
  size?: 'small' | 'middle' | 'large';
}) {
  return (
    <button
      type="button"
      {...button}
      data-size={size}
      className={className === undefined ? classes.button : `${classes.button} ${className}`}
    />
  );
}
