import { Textarea } from '@mantine/core';
import { useState } from 'react';

/** As long as the file takes it. */
const LONGEST = 500;

/** A slide's title. What is typed stands until the field is left, whatever the numbers say meanwhile. */
export function TitleField({ title, onTitle }: { title: string; onTitle: (text: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Textarea
      size="xs"
      label="Title"
      rows={2}
      maxLength={LONGEST}
      data-typing={typed !== null || undefined}
      value={typed ?? title}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== null) onTitle(typed);
        setTyped(null);
      }}
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
