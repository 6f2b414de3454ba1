import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import classes from './Dialog.module.css';

/**
 * A modal dialog on the platform's own element: focus stays inside, Esc cancels, Enter submits,
 * and what is behind cannot be reached until it is answered.
 */
export function Dialog({
  title,
  wide = false,
  bare = false,
  page = false,
  children,
  footer,
  onCancel,
  onSubmit,
}: {
  title: string;
  wide?: boolean;
  /** Shows neither title nor frame around what it holds; the title is still its name. */
  bare?: boolean;
  /** As large as the window allows, for reading. */
  page?: boolean;
  children: ReactNode;
  /** Buttons, the one that Enter means as type submit. */
  footer?: ReactNode;
  onCancel: () => void;
  onSubmit: () => void;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before the paint and before other effects: what follows an answer may move the focus on.
  useLayoutEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <dialog
      ref={element}
      className={classes.root}
      data-wide={wide || undefined}
      data-bare={bare || undefined}
      data-page={page || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onClose={() => {
        // The platform closes it at a second Esc, whatever it was told; it is there until answered.
        if (element.current?.open === false) element.current.showModal();
      }}
    >
      <form className={classes.form} onSubmit={submit}>
        <h2 id={titleId} className={bare ? 'visually-hidden' : classes.title}>
          {title}
        </h2>
        <div className={classes.body}>{children}</div>
        {footer !== undefined && <div className={classes.footer}>{footer}</div>}
      </form>
    </dialog>
  );
}
