import type { ComponentProps } from 'react';

/*
 * A grid whose rows are drawn as they come into view and lie where a style puts them, which the
 * elements of a table cannot. One of its rows or cells has the focus, and its keys are the grid's.
 */

type Props = Omit<ComponentProps<'div'>, 'role'>;

export function GridTable(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="grid" {...props} />;
}

export function GridRows(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="rowgroup" {...props} />;
}

export function GridRow(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="row" tabIndex={-1} {...props} />;
}

export function GridCell(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="gridcell" tabIndex={-1} {...props} />;
}

export function ColumnHead(props: Props) {
  // biome-ignore lint/a11y/useSemanticElements: see above
  return <div role="columnheader" tabIndex={-1} {...props} />;
}
