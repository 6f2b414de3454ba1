import type { ReactNode } from 'react';
import { assertNever } from '#shared/base/assert';
import { DetailsDialog } from '../../features/documents/DetailsDialog';
import { DiskConflictDialog } from '../../features/documents/DiskConflictDialog';
import { NewScenarioDialog } from '../../features/documents/NewScenarioDialog';
import { OpenFailedDialog } from '../../features/documents/OpenFailedDialog';
import { SaveDialog } from '../../features/documents/SaveDialog';
import { SaveFailedDialog } from '../../features/documents/SaveFailedDialog';
import { UnsavedDialog } from '../../features/documents/UnsavedDialog';
import { HandoutDialog } from '../../features/handout/HandoutDialog';
import { AboutDialog } from '../../features/help/AboutDialog';
import { DiagnosticsDialog } from '../../features/help/DiagnosticsDialog';
import { ShortcutsDialog } from '../../features/help/ShortcutsDialog';
import { DescribeDialog } from '../../features/library/dialogs/DescribeDialog';
import { ImportClashesDialog } from '../../features/library/dialogs/ImportClashesDialog';
import { RefusedFilesDialog } from '../../features/library/dialogs/RefusedFilesDialog';
import { TagsDialog } from '../../features/library/dialogs/TagsDialog';
import { TrashDialog } from '../../features/library/dialogs/TrashDialog';
import { MethodDialog } from '../../features/method/MethodDialog';
import { PaletteDialog } from '../../features/palette/PaletteDialog';
import type { OpenDialog } from '../../state/dialog-store';
import { useDialogs } from '../../state/stores';

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
    case 'diskConflict':
      return <DiskConflictDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'details':
      return <DetailsDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'saveFailed':
      return <SaveFailedDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'describeScenario':
      return <DescribeDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'tagScenarios':
      return <TagsDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'refusedFiles':
      return <RefusedFilesDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'importClashes':
      return <ImportClashesDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'trash':
      return <TrashDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'openFailed':
      return <OpenFailedDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'handout':
      return <HandoutDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'palette':
      return <PaletteDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'method':
      return <MethodDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'about':
      return <AboutDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'diagnostics':
      return <DiagnosticsDialog {...dialog.props} onAnswer={dialog.answer} />;
    case 'shortcuts':
      return <ShortcutsDialog onAnswer={dialog.answer} />;
    default:
      return assertNever(dialog);
  }
}
