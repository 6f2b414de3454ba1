import type { HeadroomApi } from '#shared/ipc/contract';
import type { DialogStore } from '../../state/dialog-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';

/** What handling the document as a whole is made of. */
export interface DocumentParts {
  readonly api: HeadroomApi;
  readonly scenario: ScenarioStore;
  readonly dialogs: DialogStore;
  readonly notices: NoticeStore;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
}
