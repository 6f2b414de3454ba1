import { useEffect } from 'react';
import { usePresets } from '../../state/stores';

/** What has happened by today in a preset, by share of its samples: what tells how far it can be right. */
export function PresetAlready({ preset, className }: { preset: string; className?: string }) {
  const want = usePresets((state) => state.want);
  const words = usePresets((state) => state.already.get(preset));
  useEffect(want, [want]);
  if (words === '') return null;
  return (
    <span className={className} aria-busy={words === undefined}>
      {words ?? 'Share of samples in which it has happened already: being worked out'}
    </span>
  );
}
