import type { ReactNode } from 'react';
import { assertNever } from '#shared/base/assert';
import type { OpenDialog } from '../../state/dialog-store';
import { useDialogs } from '../../state/stores';
import { ChangedOnDiskDialog } from './ChangedOnDiskDialog';
import { LibraryDialog } from './LibraryDialog';
import { NewScenarioDialog } from './NewScenarioDialog';
import { OpenFailedDialog } from './OpenFailedDialog';
import { SaveDialog } from './SaveDialog';
import { SaveFailedDialog } from './SaveFailedDialog';
import { UnsavedDialog } from './UnsavedDialog';

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
    default:
      return assertNever(dialog);
  }
}
