import { calendarDay } from '#shared/base/calendar-day';
import type { HandoutFormat, HandoutJob } from '#shared/briefing/handout/handout';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { HeadroomBridge } from '#shared/ipc/contract';
import type { PressProgress } from '#shared/ipc/press';
import type { DialogStore, HandoutChoice, HandoutOutcome } from '../../state/dialog-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';

/** Hands out the briefing of the scenario as it is now, saved or not. */
export function createHandoutExport(parts: {
  readonly bridge: Pick<HeadroomBridge, 'exportHandout' | 'cancelHandout' | 'copyHandout' | 'on'>;
  readonly scenario: ScenarioStore;
  readonly dialogs: DialogStore;
  readonly notices: NoticeStore;
  /** ISO instant. */
  readonly now: () => string;
}): (format: HandoutFormat) => Promise<void> {
  const { bridge, scenario, dialogs, notices, now } = parts;

  async function make(
    { to, ...choice }: HandoutChoice,
    onProgress: (progress: PressProgress) => void,
  ): Promise<HandoutOutcome> {
    const { working } = scenario.getState();
    const job: HandoutJob = {
      ...choice,
      scenario: serialiseScenario(working),
      made: calendarDay(new Date(now())),
    };
    const stop = bridge.on('handoutProgress', onProgress);
    try {
      if (to === 'clipboard') return await copy(job);
      const result = await bridge.exportHandout({ name: working.name, job });
      if (result === null) return 'cancelled';
      if (!result.ok) return { problem: result.error.message };
      const { folder, fileName } = result.value;
      notices.getState().say({ text: `Exported to ${folder}: ${fileName}` });
      return 'done';
    } finally {
      stop();
    }
  }

  async function copy(job: HandoutJob): Promise<HandoutOutcome> {
    const result = await bridge.copyHandout({ ...job, format: 'md' });
    if (result === null) return 'cancelled';
    if (!result.ok) return { problem: result.error.message };
    notices.getState().say({ text: 'The summary is on the clipboard.' });
    return 'done';
  }

  return async (format) => {
    const cancel = () => void bridge.cancelHandout();
    await dialogs.getState().ask('handout', { format, make, cancel });
  };
}
