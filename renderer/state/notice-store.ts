import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something said in passing, that may offer one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly action?: {
    readonly label: string;
    /** It does something to the document: with another in its place it is offered no more. */
    readonly toDocument?: true;
    run(): void;
  };
}

export interface NoticeState {
  readonly current: (Notice & { readonly id: number }) | null;
  say(notice: Notice): void;
  dismiss(): void;
  /** Another document is open. */
  documentLeft(): void;
}

export type NoticeStore = StoreApi<NoticeState>;

export function createNoticeStore(): NoticeStore {
  return createStore<NoticeState>((set) => ({
    current: null,
    say: (notice) => set(({ current }) => ({ current: { ...notice, id: (current?.id ?? 0) + 1 } })),
    dismiss: () => set({ current: null }),
    documentLeft: () =>
      set((state) => (state.current?.action?.toDocument === true ? { current: null } : state)),
  }));
}
