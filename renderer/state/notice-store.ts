import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something said in passing, that may offer one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; run(): void };
}

export interface NoticeState {
  readonly current: (Notice & { readonly id: number }) | null;
  say(notice: Notice): void;
  dismiss(): void;
}

export type NoticeStore = StoreApi<NoticeState>;

export function createNoticeStore(): NoticeStore {
  return createStore<NoticeState>((set) => ({
    current: null,
    say: (notice) => set(({ current }) => ({ current: { ...notice, id: (current?.id ?? 0) + 1 } })),
    dismiss: () => set({ current: null }),
  }));
}
