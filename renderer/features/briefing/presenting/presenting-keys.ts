/** What a key does while slides are shown. */
export type PresentingAction =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'black' | 'presenter' | 'leave' }
  /** A digit of the number that Enter jumps to. */
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'enter' };

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const KEYS: Readonly<Record<string, PresentingAction['kind']>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  p: 'presenter',
  Escape: 'leave',
  Enter: 'enter',
};

/** Keys that a slider under the focus has its own use for; a clicker's page keys are never among them. */
const SLIDER_KEYS = new Set(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']);
/** Keys that press a button under the focus. */
const BUTTON_KEYS = new Set([' ', 'Enter']);

/**
 * The action of a key, page keys and full stop as clickers send them included; null for one that is
 * none, or that belongs to what has the focus.
 */
export function presentingAction(
  keys: Keys,
  focus: 'slider' | 'button' | null,
): PresentingAction | null {
  const { key, ctrlKey, metaKey, altKey } = keys;
  if (ctrlKey || metaKey || altKey) return null;
  if (focus === 'slider' && SLIDER_KEYS.has(key)) return null;
  if (focus === 'button' && BUTTON_KEYS.has(key)) return null;
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key };
  const kind = KEYS[key.length === 1 ? key.toLowerCase() : key];
  return kind === undefined ? null : ({ kind } as PresentingAction);
}
