import type { ReactNode } from 'react';
import { assertNever } from '#shared/base/assert';
import { ChangedOnDiskDialog } from '../features/documents/ChangedOnDiskDialog';
import { LibraryDialog } from '../features/documents/LibraryDialog';
import { NewScenarioDialog } from '../features/documents/NewScenarioDialog';
import { OpenFailedDialog } from '../features/documents/OpenFailedDialog';
import { SaveDialog } from '../features/documents/SaveDialog';
import { SaveFailedDialog } from '../features/documents/SaveFailedDialog';
import { UnsavedDialog } from '../features/documents/UnsavedDialog';
import { HandoutDialog } from '../features/handout/HandoutDialog';
import { ShortcutsDialog } from '../features/help/ShortcutsDialog';
import { MethodDialog } from '../features/method/MethodDialog';
import { PaletteDialog } from '../features/palette/PaletteDialog';
import type { OpenDialog } from '../state/dialog-store';
import { useDialogs } from '../state/stores';

/** Shows whatever is being asked. */
export function DialogHost() {
  const open = useDialogs((state) => state.open);
  return open.map((dialog) => <div key={dialog.id}>{dialogFor(dialog)}</div>);
}

function dialogFor(dialog: OpenDialog): ReactNode {
  switch (dialog.kind) {
    case 'newScenario':
      return <NewScenarioDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'unsaved':
      return <UnsavedDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'save':
      return <SaveDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'changedOnDisk':
      return <ChangedOnDiskDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'saveFailed':
      return <SaveFailedDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'library':
      return <LibraryDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'openFailed':
      return <OpenFailedDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'handout':
      return <HandoutDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'palette':
      return <PaletteDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'method':
      return <MethodDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'shortcuts':
      return <ShortcutsDialog onAnswer={dialog.answer} />;
    default:
      return assertNever(dialog);
  }
}
