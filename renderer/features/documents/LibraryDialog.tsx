import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { FileLabel, Library, LibraryEntry } from '#shared/ipc/contract';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/Dialog';
import classes from './documents.module.css';
import { LibraryRow } from './LibraryRow';

/** The scenarios in the library folder. */
export function LibraryDialog({
  load,
  recent,
  chooseFolder,
  reveal,
  onAnswer,
}: DialogProps<'library'>) {
  const [library, setLibrary] = useState<Library | null>(null);
  const [lately, setLately] = useState<readonly FileLabel[]>([]);
  const [search, setSearch] = useState('');

  useEffect(() => {
    let shown = true;
    void load().then((loaded) => {
      if (shown) setLibrary(loaded);
    });
    void recent().then((files) => {
      if (shown) setLately(files);
    });
    return () => {
      shown = false;
    };
  }, [load, recent]);

  const entries = library?.entries.filter((entry) => found(entry, search)) ?? [];
  const first = entries.find((entry) => entry.content.ok);

  return (
    <Dialog
      wide
      title="Library"
      onCancel={() => onAnswer(null)}
      onSubmit={() => {
        if (search !== '' && first !== undefined) onAnswer({ open: first.handle });
      }}
      footer={
        <>
          <Button
            variant="default"
            className={classes.apart ?? ''}
            onClick={() => onAnswer({ browse: true })}
          >
            Open another file…
          </Button>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Close
          </Button>
        </>
      }
    >
      <div className={classes.folder}>
        <span className={classes.folderName}>{library?.folder ?? ' '}</span>
        <Button variant="subtle" size="compact-xs" onClick={() => void reveal()}>
          Show folder
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={async () => setLibrary((await chooseFolder()) ?? library)}
        >
          Change folder…
        </Button>
      </div>
      <input
        className={classes.search}
        type="search"
        aria-label="Search the library"
        placeholder="Search by name, tag or file name"
        data-autofocus
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <LibraryBody
        library={library}
        entries={entries}
        onOpen={(entry) => onAnswer({ open: entry.handle })}
      />
      {library !== null && (
        <Lately
          files={lately.filter(({ folder }) => folder !== library.folder)}
          onOpen={({ handle }) => onAnswer({ open: handle })}
        />
      )}
    </Dialog>
  );
}

function LibraryBody({
  library,
  entries,
  onOpen,
}: {
  library: Library | null;
  entries: readonly LibraryEntry[];
  onOpen: (entry: LibraryEntry) => void;
}) {
  if (library === null) return <p className={classes.empty}>Reading the folder…</p>;
  if (library.error !== null) {
    return (
      <p role="alert" className={classes.empty}>
        {library.error.message} Choose another folder, or open a file from elsewhere.
      </p>
    );
  }
  if (entries.length === 0) {
    return (
      <p className={classes.empty}>
        {library.entries.length === 0
          ? 'Nothing here yet. What you save lands in this folder.'
          : 'No scenario here matches.'}
      </p>
    );
  }
  return (
    <ul className={classes.entries} aria-label="Scenarios">
      {entries.map((entry) => (
        <LibraryRow key={entry.handle} entry={entry} onOpen={() => onOpen(entry)} />
      ))}
    </ul>
  );
}

/** What was opened lately from outside the library folder. */
function Lately({
  files,
  onOpen,
}: {
  files: readonly FileLabel[];
  onOpen: (file: FileLabel) => void;
}) {
  if (files.length === 0) return null;
  return (
    <section aria-label="Opened lately from elsewhere">
      <h3 className={classes.subheading}>Opened lately from elsewhere</h3>
      <ul className={classes.lately}>
        {files.map((file) => (
          <li key={file.handle}>
            <button type="button" className={classes.entry} onClick={() => onOpen(file)}>
              <span>{file.fileName}</span>
              <span className={classes.entryFile}>{file.folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function found({ fileName, content }: LibraryEntry, search: string): boolean {
  const text = content.ok
    ? `${fileName} ${content.value.name} ${content.value.tags.join(' ')}`
    : fileName;
  return text.toLowerCase().includes(search.trim().toLowerCase());
}
