import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Result } from '#shared/base/result';
import classes from './ValueField.module.css';

/**
 * A number that is read as text and can be typed in its own notation. Enter or leaving the field
 * commits, Escape puts back what was there; what cannot be is refused in place and says why.
 */
export function ValueField({
  label,
  text,
  editText,
  parse,
  onCommit,
  disabled = false,
  wide = false,
}: {
  label: string;
  /** The value as it is read. */
  text: string;
  /** The value as it is typed: every digit, plain characters. */
  editText: string;
  parse: (typed: string) => Result<number, string>;
  onCommit: (value: number) => void;
  disabled?: boolean;
  wide?: boolean;
}) {
  const [focused, setFocused] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();

  // The text turns into its plain form as the field is entered: selected once it has.
  useLayoutEffect(() => {
    if (focused) input.current?.select();
  }, [focused]);

  function settle(): void {
    setTyped(null);
    setProblem(null);
  }

  function commit(): void {
    if (typed === null || typed.trim() === editText) {
      settle();
      return;
    }
    const parsed = parse(typed);
    if (parsed.ok) {
      onCommit(parsed.value);
      settle();
    } else {
      setProblem(parsed.error);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape' && typed !== null) {
      // What Escape undoes here must not also close what the field stands in.
      event.preventDefault();
      event.stopPropagation();
      settle();
    }
  }

  return (
    <span className={classes.root} data-wide={wide || undefined}>
      <input
        ref={input}
        className={classes.input}
        type="text"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        autoComplete="off"
        data-typing={typed !== null}
        spellCheck={false}
        disabled={disabled}
        value={typed ?? (focused ? editText : text)}
        onFocus={() => {
          setFocused(true);
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
        onBlur={() => {
          setFocused(false);
          commit();
        }}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <span id={problemId} role="alert" className={classes.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}
