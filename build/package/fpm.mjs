#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Stands in for fpm, which electron-builder would download to make a .deb: understands the
 * arguments electron-builder gives and leaves the rest to Debian's own dpkg-deb.
 */
const flags = new Set(['--force']);
const { options, files } = read(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'headroom-deb-'));
// It becomes the root of the installed files.
chmodSync(folder, 0o755);
try {
  for (const [from, to] of files) place(from, join(folder, to));
  writeControl(folder);
  const gzip = only('--deb-compression') === 'gz';
  const compression = gzip ? ['-Zgzip', '-z1'] : ['-Zxz'];
  const { status } = spawnSync(
    'dpkg-deb',
    ['--root-owner-group', ...compression, '--build', folder, only('--package')],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} args */
function read(args) {
  /** @type {Map<string, string[]>} */
  const named = new Map();
  /** @type {[from: string, to: string][]} */
  const placed = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (flags.has(arg)) continue;
    if (arg.startsWith('-')) {
      at += 1;
      named.set(arg, [...(named.get(arg) ?? []), args[at] ?? '']);
    } else {
      const equals = arg.lastIndexOf('=');
      placed.push([arg.slice(0, equals), arg.slice(equals + 1)]);
    }
  }
  return { options: named, files: placed };
}

/** @param {string} name */
function only(name) {
  const value = options.get(name)?.[0];
  if (value === undefined) throw new Error(`electron-builder gave no ${name}`);
  return value;
}

/**
 * @param {string} from
 * @param {string} to
 */
function place(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  if (from.endsWith('/')) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  else {
    copyFileSync(from, to);
    // What electron-builder wrote into its temporary folder only its owner could read.
    chmodSync(to, statSync(from).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** @param {string} target */
function writeControl(target) {
  const control = join(target, 'DEBIAN');
  mkdirSync(control);
  const fields = {
    Package: only('--name'),
    Version: only('--version'),
    Architecture: only('--architecture'),
    Maintainer: only('--maintainer'),
    'Installed-Size': String(Math.ceil(sizeOf(target) / 1024)),
    Depends: (options.get('-d') ?? []).join(', '),
    Recommends: (options.get('--deb-recommends') ?? []).join(', '),
    Section: only('--category'),
    Priority: only('--deb-priority'),
    Homepage: only('--url'),
    Description: only('--description').trim(),
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  writeFileSync(
    join(control, 'control'),
    lines.map(([name, value]) => `${name}: ${value}\n`).join(''),
  );
  for (const [option, name] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ]) {
    const script = join(control, name ?? '');
    copyFileSync(only(option ?? ''), script);
    chmodSync(script, 0o755);
  }
}

/**
 * @param {string} path
 * @returns {number}
 */
function sizeOf(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.size;
  if (basename(path) === 'DEBIAN') return 0;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
