import { basename } from 'node:path';

/** What files were called before they were renamed here: taking a name back takes the file's back too. */
export class FormerNames {
  readonly #names = new Map<string, { readonly name: string; readonly fileName: string }>();

  /** The file's former name, where the scenario is to have its former one; undefined for any other. */
  fileNameFor(path: string, name: string): string | undefined {
    const former = this.#names.get(path);
    return former?.name === name ? former.fileName : undefined;
  }

  /** A scenario that had another name has been renamed, and its file with it. */
  renamed(before: string, formerName: string, path: string): void {
    this.#names.set(path, { name: formerName, fileName: basename(before) });
  }
}
