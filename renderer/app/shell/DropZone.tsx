import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useDialogs, useLibrary } from '../../state/stores';
import classes from './DropZone.module.css';

/** Takes files and folders dropped anywhere on the window. */
export function DropZone({
  onDrop,
  children,
}: {
  onDrop: (files: readonly File[]) => void;
  children: ReactNode;
}) {
  const folder = useLibrary((state) => state.folder);
  const asked = useDialogs((state) => state.open.length > 0);
  const [over, setOver] = useState(false);
  // Entering a part of the page comes before leaving the one around it.
  const depth = useRef(0);

  useEffect(() => {
    function onDrag(event: DragEvent): void {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      // Without this the window would be asked to show the file itself.
      event.preventDefault();
      event.dataTransfer.dropEffect = asked ? 'none' : 'copy';
      if (event.type === 'dragenter') depth.current += 1;
      if (event.type === 'dragleave') depth.current -= 1;
      if (event.type === 'drop') {
        depth.current = 0;
        if (!asked) onDrop([...event.dataTransfer.files]);
      }
      setOver(depth.current > 0 && !asked);
    }
    const events = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const name of events) window.addEventListener(name, onDrag);
    return () => {
      for (const name of events) window.removeEventListener(name, onDrag);
    };
  }, [asked, onDrop]);

  return (
    <>
      {children}
      {over && (
        <div className={classes.root} role="status">
          <p>Drop to copy into {folder === '' ? 'the library' : folder}</p>
        </div>
      )}
    </>
  );
}
