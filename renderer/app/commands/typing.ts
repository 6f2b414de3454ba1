/*
 * A field that stands for a value of the document takes what is typed once it is left, and says in
 * data-typing whether it holds something that it has not taken yet.
 */

function isUntaken(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.dataset.typing === 'true';
}

/** Whether the field with the cursor holds typed text that the document does not have yet. */
export function holdsTyped(): boolean {
  return isUntaken(document.activeElement);
}

/** Tells whenever that may have changed. */
export function watchTyping(onChange: () => void): void {
  document.addEventListener('focusin', onChange);
  document.addEventListener('focusout', onChange);
  new MutationObserver(onChange).observe(document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-typing'],
  });
}

/**
 * Has the field with the cursor take what is typed in it, as if it were left, and leaves the cursor
 * there: what is done with the document next is done with all of it.
 */
export function takeTyped(): void {
  const field = document.activeElement;
  if (!isUntaken(field)) return;
  field.blur();
  field.focus({ preventScroll: true });
}

/** Types of input that hold text; a slider or a box to tick has nothing to take back. */
const TEXT_TYPES = ['text', 'search', 'number'];

/**
 * Whether undo takes back typing there, and not what was done to the document. A field that stands
 * for a value of the document and has taken what was typed shows what was done: undo is about that.
 */
export function isTyping(element: Element | null): boolean {
  const isText =
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && TEXT_TYPES.includes(element.type));
  return isText && !element.readOnly && element.dataset.typing !== 'false';
}
