import classes from './ChartSkeleton.module.css';

/** A chart's place while it is not there yet: its grid, without figures. */
export function ChartSkeleton({ label, height }: { label: string; height: number }) {
  return (
    <div
      className={classes.root}
      style={{ height }}
      role="img"
      aria-label={`${label}: being drawn`}
    >
      <span />
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
