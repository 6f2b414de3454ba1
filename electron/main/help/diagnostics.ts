import { cpus, homedir, release, totalmem } from 'node:os';
import { app, screen } from 'electron';
import { MODEL_VERSION } from '#shared/document/results/results-json';
import { evidenceVersion } from '#shared/facts/evidence-version';
import type { DiagnosticLine } from '#shared/ipc/contract';
import { shortenedPath } from '../scenarios/folder-label';

interface Folders {
  readonly documents: string;
  readonly library: string;
  readonly log: string;
}

/** What helps to find out why the app behaves as it does on this machine; nothing of the user's work. */
export async function diagnose(folders: Folders): Promise<readonly DiagnosticLine[]> {
  const { electron, chrome, node } = process.versions;
  const owner = { home: homedir(), documents: folders.documents };
  const shortened = (path: string) => shortenedPath(path, owner);
  const rows = {
    Headroom: `${app.getVersion()}${app.isPackaged ? '' : ', run from its sources'}`,
    Model: `version ${MODEL_VERSION}, evidence ${evidenceVersion()}`,
    Electron: `${electron} (Chromium ${chrome}, Node ${node})`,
    System: `${process.platform} ${release()} ${process.arch}, ${app.getLocale()}`,
    Processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    Memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB, of which the app uses ${usedMegabytes()} MiB`,
    Displays: screen
      .getAllDisplays()
      .map(({ size, scaleFactor }) => `${size.width}×${size.height} at ${scaleFactor}`)
      .join(', '),
    Graphics: await graphics(),
    Library: shortened(folders.library),
    Settings: shortened(app.getPath('userData')),
    Log: shortened(folders.log),
  };
  return Object.entries(rows).map(([label, value]) => ({ label, value }));
}

/** The lines as they are copied. */
export function diagnosticsText(lines: readonly DiagnosticLine[]): string {
  return lines.map(({ label, value }) => `${label}: ${value}\n`).join('');
}

function usedMegabytes(): number {
  const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
  return Math.round(kilobytes / 1024);
}

/** Whether the graphics card draws, and which one there is. */
async function graphics(): Promise<string> {
  const drawing = app.getGPUFeatureStatus().gpu_compositing.replaceAll('_', ' ');
  const info = (await app.getGPUInfo('basic').catch(() => null)) as GpuInfo | null;
  const cards = (info?.gpuDevice ?? [])
    .map(({ vendorId, deviceId }) => `${hex(vendorId)}:${hex(deviceId)}`)
    .join(', ');
  return cards === '' ? drawing : `${drawing}, ${cards}`;
}

/** The part of Chromium's answer that is read here. */
interface GpuInfo {
  readonly gpuDevice?: readonly { readonly vendorId: number; readonly deviceId: number }[];
}

function hex(id: number): string {
  return id.toString(16).padStart(4, '0');
}
