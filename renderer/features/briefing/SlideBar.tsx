import {
  IconArrowDown,
  IconArrowUp,
  IconEye,
  IconEyeOff,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import classes from './BriefingScreen.module.css';

/** What can be done with the slide that is looked at, as a whole. */
export function SlideBar({
  hidden,
  first,
  last,
  only,
  onMove,
  onHide,
  onRemove,
}: {
  hidden: boolean;
  first: boolean;
  last: boolean;
  only: boolean;
  onMove: (by: -1 | 1) => void;
  onHide: () => void;
  onRemove: () => void;
}) {
  const actions: readonly [string, TablerIcon, boolean, () => void][] = [
    ['Move up', IconArrowUp, first, () => onMove(-1)],
    ['Move down', IconArrowDown, last, () => onMove(1)],
    hidden ? ['Show', IconEye, false, onHide] : ['Hide', IconEyeOff, false, onHide],
    ['Remove', IconTrash, only, onRemove],
  ];
  return (
    <div className={classes.bar} role="toolbar" aria-label="Slide">
      {actions.map(([label, Icon, disabled, run]) => (
        <button key={label} type="button" disabled={disabled} onClick={run}>
          <Icon size={15} stroke={1.75} aria-hidden />
          {label}
        </button>
      ))}
    </div>
  );
}
