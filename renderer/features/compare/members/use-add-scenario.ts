import { messageOf } from '#shared/base/error-message';
import type { LibraryEntry } from '#shared/ipc/library';
import { PRESETS } from '#shared/model/presets/presets';
import { type Origin, originKey } from '../../../state/compare-store';
import type { PaletteItem } from '../../../state/dialog-store';
import { useCompare, useDialogs, useNotices, useScenario } from '../../../state/stores';
import type { CompareParts } from '../parts/compare-parts';
import { presetCandidate } from '../parts/members';

/** Asks which scenario to add, of the library, the presets and the open one. */
export function useAddScenario({ listScenarios, readScenario }: CompareParts): () => void {
  const ask = useDialogs((state) => state.ask);
  const say = useNotices((state) => state.say);
  const working = useScenario((state) => state.working);
  const entries = useCompare((state) => state.entries);
  const add = useCompare((state) => state.add);
  const isNew = (origin: Origin) => !entries.some(({ key }) => key === originKey(origin));

  async function addFile(handle: string): Promise<void> {
    try {
      add({ origin: { kind: 'file', handle }, scenario: await readScenario(handle) });
    } catch (error) {
      say({ text: `It could not be added: ${messageOf(error)}` });
    }
  }

  function fileItem({ handle, fileName, folder, content }: LibraryEntry): PaletteItem[] {
    if (!content.ok || !isNew({ kind: 'file', handle })) return [];
    const { name, tags } = content.value;
    return [
      {
        id: handle,
        kind: 'Library',
        label: name,
        detail: folder,
        words: `${fileName} ${tags.join(' ')}`,
        run: () => void addFile(handle),
      },
    ];
  }

  async function choose(): Promise<void> {
    const open: PaletteItem = {
      id: 'open',
      kind: 'Open here',
      label: working.name,
      detail: '',
      words: 'open current working',
      run: () => add({ origin: { kind: 'open' } }),
    };
    const presets = PRESETS.filter(({ id }) => isNew({ kind: 'preset', id })).map(
      ({ id, name }): PaletteItem => ({
        id,
        kind: 'Preset',
        label: name,
        detail: '',
        words: `preset ${id}`,
        run: () => add(presetCandidate(id, working)),
      }),
    );
    const answer = await ask('palette', {
      title: 'Add a scenario',
      placeholder: 'Scenarios of the library and presets',
      items: isNew({ kind: 'open' }) ? [open, ...presets] : presets,
      more: async () => (await listScenarios()).flatMap(fileItem),
    });
    answer?.run();
  }

  return () => void choose();
}
