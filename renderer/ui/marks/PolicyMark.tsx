import classes from './PolicyMark.module.css';

/** Marks what policy can pull, apart from what is assumed of the world. */
export function PolicyMark() {
  return <span className={classes.root}>policy</span>;
}
