import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { CompareState, CompareStore } from './compare-store';
import type { DialogState, DialogStore } from './dialog-store';
import type { ExplainState, ExplainStore } from './explain-store';
import type { LibraryState, LibraryStore } from './library-store';
import type { NoticeState, NoticeStore } from './notice-store';
import type { PresetsState, PresetsStore } from './presets-store';
import type { ResultsState, ResultsStore } from './results-store';
import type { ScenarioState, ScenarioStore } from './scenario-store';
import type { SessionState, SessionStore } from './session-store';

/** The stores of one window, made by the root and handed down: there is no global one. */
export interface Stores {
  readonly scenario: ScenarioStore;
  readonly results: ResultsStore;
  readonly session: SessionStore;
  readonly dialogs: DialogStore;
  readonly notices: NoticeStore;
  readonly explain: ExplainStore;
  readonly library: LibraryStore;
  readonly compare: CompareStore;
  readonly presets: PresetsStore;
}

const StoresContext = createContext<Stores | null>(null);

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('StoresProvider is missing above this component.');
  return stores;
}

/* A selector is required everywhere, so that a component re-renders only for what it shows. */

export function useScenario<T>(selector: (state: ScenarioState) => T): T {
  return useStore(useStores().scenario, selector);
}

export function useResults<T>(selector: (state: ResultsState) => T): T {
  return useStore(useStores().results, selector);
}

export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(useStores().session, selector);
}

export function useDialogs<T>(selector: (state: DialogState) => T): T {
  return useStore(useStores().dialogs, selector);
}

export function useNotices<T>(selector: (state: NoticeState) => T): T {
  return useStore(useStores().notices, selector);
}

export function useExplain<T>(selector: (state: ExplainState) => T): T {
  return useStore(useStores().explain, selector);
}

export function useLibrary<T>(selector: (state: LibraryState) => T): T {
  return useStore(useStores().library, selector);
}

export function useCompare<T>(selector: (state: CompareState) => T): T {
  return useStore(useStores().compare, selector);
}

export function usePresets<T>(selector: (state: PresetsState) => T): T {
  return useStore(useStores().presets, selector);
}
