import classes from './ChartFrame.module.css';

export interface LegendItem {
  readonly label: string;
  readonly color: string;
  readonly shape: 'disc' | 'ring' | 'fan' | 'cell' | 'dots';
}

/** Signs that carry no label of their own in the chart. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className={classes.legend}>
      {items.map(({ label, color, shape }) => (
        <li key={label}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
            <Sign color={color} shape={shape} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Sign({ color, shape }: Pick<LegendItem, 'color' | 'shape'>) {
  switch (shape) {
    case 'disc':
      return <circle cx="6" cy="6" r="3" fill={color} />;
    case 'ring':
      return <circle cx="6" cy="6" r="3" fill="none" stroke={color} strokeWidth="1.5" />;
    case 'cell':
      return <rect width="12" height="12" rx="2" fill={color} />;
    case 'dots':
      return <path d="M0 6H12" stroke={color} strokeWidth="1.5" strokeDasharray="2 2" />;
    case 'fan':
      return (
        <>
          <rect width="12" height="12" fill={color} opacity="0.14" />
          <rect y="3" width="12" height="6" fill={color} opacity="0.18" />
          <rect y="5" width="12" height="2" fill={color} />
        </>
      );
  }
}
