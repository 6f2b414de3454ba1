import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '#shared/document/scenario/limits';

/**
 * A slide's title, taken when the field is left: the author's own, or null for the finding. What is typed
 * stands until then, whatever the numbers say meanwhile.
 */
export function SlideTitle({
  title,
  finding,
  onTitle,
}: {
  title: string;
  finding: string;
  onTitle: (own: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);

  function take(): void {
    if (typed === null) return;
    const trimmed = typed.replaceAll(/\s+/g, ' ').trim();
    setTyped(null);
    if (trimmed !== title) onTitle(trimmed === '' || trimmed === finding ? null : trimmed);
  }

  return (
    <Textarea
      size="xs"
      label="Title"
      rows={2}
      maxLength={LIMITS.slideTitle}
      data-typing={typed !== null}
      value={typed ?? title}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          event.currentTarget.blur();
        } else if (event.key === 'Escape' && typed !== null) {
          event.preventDefault();
          setTyped(null);
        }
      }}
    />
  );
}
