const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'There is such a file; name one that does not exist yet.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EISDIR: 'It is a folder.',
  ENODEV: 'It is a device, not a file.',
  EACCES: 'It may not be written.',
  EPERM: 'It may not be written.',
  EROFS: 'It may not be written.',
  EINVAL: 'The disk does not accept this name.',
  ENAMETOOLONG: 'The disk does not accept this name.',
  EBUSY: 'Another program is using it.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EFBIG: 'It would be larger than the system permits.',
};

/** Why a file could not be written, in a sentence. */
export function whyUnwritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `It could not be written${code === '' ? '' : ` (${code})`}.`;
}
