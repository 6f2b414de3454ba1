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
  readonly next: readonly Notice[];
  say(notice: Notice): void;
  /** Says it once what is on show has been dismissed: it takes nothing's place. */
  sayNext(notice: Notice): void;
  dismiss(): void;
  /** Another document is open. */
  documentLeft(): void;
}

export type NoticeStore = StoreApi<NoticeState>;

/** A store without any notice. */
export function createNoticeStore(): NoticeStore {
  let last = 0;
  const numbered = (notice: Notice) => ({ ...notice, id: ++last });
  const gone = ({ next: [first, ...next] }: NoticeState): Partial<NoticeState> =>
    first === undefined ? { current: null } : { current: numbered(first), next };

  return createStore<NoticeState>((set) => ({
    current: null,
    next: [],
    say: (notice) => set({ current: numbered(notice) }),
    sayNext: (notice) =>
      set(({ current, next }) =>
        current === null ? { current: numbered(notice) } : { next: [...next, notice] },
      ),
    dismiss: () => set(gone),
    documentLeft: () =>
      set((state) => (state.current?.action?.toDocument === true ? gone(state) : state)),
  }));
}
