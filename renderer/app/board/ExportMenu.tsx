import { Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import type { ExportKind } from '#shared/ipc/contract';
import type { ChartContent } from '../../charts/plot/chart-content';
import { useExport } from '../export/ExportProvider';
import classes from './Board.module.css';

const EXPORTS: readonly { readonly kind: ExportKind; readonly label: string }[] = [
  { kind: 'png', label: 'Image (PNG)…' },
  { kind: 'svg', label: 'Drawing (SVG)…' },
  { kind: 'csv', label: 'Data (CSV)…' },
];

/** The ways a chart leaves the app, as items of a menu. */
export function ExportItems({
  content,
  onlyData = false,
}: {
  content: ChartContent;
  /** For a table, which is no picture. */
  onlyData?: boolean;
}) {
  const exportChart = useExport();
  return (
    <>
      <Menu.Label>Export</Menu.Label>
      {EXPORTS.filter(({ kind }) => kind === 'csv' || !onlyData).map(({ kind, label }) => (
        <Menu.Item key={kind} onClick={() => exportChart(kind, content)}>
          {label}
        </Menu.Item>
      ))}
    </>
  );
}

/** The menu of a chart that can only be taken along. */
export function ExportMenu({
  label,
  content,
  onlyData = false,
}: {
  label: string;
  content: ChartContent;
  onlyData?: boolean;
}) {
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button
          type="button"
          className={classes.menu}
          aria-label={`${onlyData ? 'Table' : 'Chart'} menu: ${label}`}
        >
          <IconDotsVertical size={16} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <ExportItems content={content} onlyData={onlyData} />
      </Menu.Dropdown>
    </Menu>
  );
}
