import { useState } from 'react';
import { messageOf } from '#shared/base/error-message';

/** Something a dialog does before it closes: it is busy until that is done, and says what breaks. */
export function useAttempt(onBroken: (message: string) => void) {
  const [busy, setBusy] = useState(false);

  async function attempt<T>(act: () => Promise<T>, then: (outcome: T) => void): Promise<void> {
    setBusy(true);
    try {
      then(await act());
    } catch (error) {
      onBroken(`That did not work: ${messageOf(error)}`);
    } finally {
      setBusy(false);
    }
  }

  return { busy, attempt };
}
