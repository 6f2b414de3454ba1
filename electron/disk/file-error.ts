import type { FileError } from '#shared/ipc/files';

/** What was being done, as the sentence ends: it "could not be ...". */
const DONE = {
  open: 'opened',
  save: 'saved',
  trash: 'moved to the trash',
  restore: 'put back',
} as const;
export type FileAction = keyof typeof DONE;

/** What a Headroom puts beside a file while it saves stays there, and cannot be removed from here. */
export class InTheWayError extends Error {
  readonly fileName: string;

  constructor(fileName: string) {
    super(`${fileName} is in the way`);
    this.fileName = fileName;
  }
}

/** Turns what the file system answered into a sentence for the user, without a path. */
export function toFileError(error: unknown, action: FileAction, fileName: string): FileError {
  const { code, text } = reasonOf(error, action);
  return { code, message: `“${fileName}” could not be ${DONE[action]}: ${text}` };
}

interface Reason {
  readonly code: FileError['code'];
  readonly text: string;
}

function reasonOf(error: unknown, action: FileAction): Reason {
  if (error instanceof InTheWayError) {
    const text = `another Headroom is at it, or was stopped amid it and has left “${error.fileName}” beside it. If it was, remove that file.`;
    return { code: 'failed', text };
  }
  switch (errnoOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return action === 'open' || action === 'trash'
        ? { code: 'notFound', text: 'it is no longer there.' }
        : { code: 'notFound', text: 'its folder is no longer there.' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'noPermission', text: 'the system does not permit it.' };
    case 'EROFS':
      return { code: 'readOnly', text: 'the disk is read-only.' };
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'diskFull', text: 'the disk is full.' };
    case 'EEXIST':
      return { code: 'exists', text: 'a file of this name exists already.' };
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return { code: 'badName', text: 'the disk does not accept this name.' };
    case 'EISDIR':
      return { code: 'refused', text: 'it is a folder.' };
    case 'ELOOP':
      return { code: 'refused', text: 'it is a link that leads elsewhere.' };
    case 'EIO':
      return { code: 'failed', text: 'the disk reported a fault.' };
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'failed', text: 'another program is using it.' };
    default:
      return { code: 'failed', text: 'the system reported an error.' };
  }
}

/** Whether the system refused something, rather than what it gave being wrong. */
export function isOfSystem(error: unknown): boolean {
  const code = errnoOf(error);
  return code !== '' && !code.startsWith('ERR_');
}

/** The system's code of an error, such as 'ENOENT'; empty when it is not one of the system's. */
export function errnoOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
