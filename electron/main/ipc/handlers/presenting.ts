import type { HeadroomApi } from '#shared/ipc/contract';
import type { SpeakerWindow } from '../../window/speaker-window';
import type { WindowLink } from '../../window/window-link';

type PresentingApi = Pick<
  HeadroomApi,
  'setFullScreen' | 'showPresented' | 'getPresented' | 'steer'
>;

/** All that the speaker's window may ask for. */
export const SPEAKER_METHODS: readonly (keyof HeadroomApi)[] = ['getPresented', 'steer'];

export function presentingApi({
  link,
  speaker,
}: {
  readonly link: WindowLink;
  readonly speaker: SpeakerWindow;
}): PresentingApi {
  let before = false;
  return {
    async setFullScreen(fill) {
      const { window } = link;
      if (window === null) return;
      // Who presents from a window that fills the screen anyway finds it so afterwards.
      if (fill) before = window.isFullScreen();
      window.setFullScreen(fill || before);
    },
    showPresented: async (presented) => speaker.show(presented),
    getPresented: async () => speaker.presented,
    steer: async (steering) => link.send('steered', steering),
  };
}
