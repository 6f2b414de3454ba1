import { useSession } from '../../state/stores';
import { SCREENS } from '../../state/views';
import classes from './ScreenNav.module.css';

/** Between the screens: first in the bar over each of them. */
export function ScreenNav() {
  const screen = useSession((state) => state.screen);
  const show = useSession((state) => state.show);
  return (
    <nav aria-label="Screens" className={classes.root}>
      {SCREENS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-current={id === screen ? 'page' : undefined}
          onClick={() => show(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
