import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileError, FileLabel } from '#shared/ipc/files';
import type { SaveChoice } from '../../state/dialog-store';
import type { DocumentParts } from './document-parts';

export interface SavedVariant {
  readonly file: FileLabel;
  readonly scenario: Scenario;
}

/** Scenarios that are not the document of the window, made elsewhere: opened or saved as new ones. */
export interface ScenarioVariants {
  /** Makes it the document, unsaved, unless what is unsaved now is not to be left. */
  openUnsaved(variant: Scenario): Promise<boolean>;
  /** Saves it beside the document, with an identity of its own; null when the user backed out. */
  saveNew(variant: Scenario): Promise<SavedVariant | null>;
}

export function createScenarioVariants(
  {
    api,
    scenario,
    dialogs,
    now,
    newId,
  }: Pick<DocumentParts, 'api' | 'scenario' | 'dialogs' | 'now' | 'newId'>,
  mayLeave: () => Promise<boolean>,
): ScenarioVariants {
  function asNew(variant: Scenario): Scenario {
    const instant = now();
    return { ...variant, id: newId(), created: instant, modified: instant };
  }

  return {
    async openUnsaved(variant) {
      if (!(await mayLeave())) return false;
      const working = asNew(variant);
      // Measured against an empty document of its preset, it counts as unsaved.
      const baseline = { ...working, name: '', assumptions: {} };
      scenario
        .getState()
        .replaceDocument({ working, baseline, file: null, opened: 'From the comparison' });
      return true;
    },
    async saveNew(variant) {
      let saved: SavedVariant | null = null;
      async function attempt(choice: SaveChoice): Promise<FileError | 'cancelled' | null> {
        const { name } = choice;
        const written = { ...asNew(variant), name };
        const text = serialiseScenario(written);
        const result =
          choice.to === 'elsewhere'
            ? await api.saveWithDialog({ name, text })
            : await api.saveToLibrary({ name, text, replace: choice.replace });
        if (result === null) return 'cancelled';
        if (!result.ok) return result.error;
        saved = { file: result.value, scenario: written };
        return null;
      }
      const { folder } = await api.listLibrary();
      await dialogs.getState().ask('save', { name: variant.name, folder, attempt });
      return saved;
    },
  };
}
