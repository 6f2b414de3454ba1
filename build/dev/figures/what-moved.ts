import { changeSince, type HeadlineSide, writeChange } from '#shared/headlines/change';
import { HEADLINES, type HeadlineId } from '#shared/headlines/headlines';
import { writeInterval, writeReading } from '#shared/headlines/words';
import { type Figures, LOOKED_AT, type ScenarioFigures } from './figures';

/** What has become of the figures since before, in lines for people; none where all are as they were. */
export function whatMoved(before: Figures, now: Figures): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name) => {
    const [was, is] = [before[name], now[name]];
    if (was === undefined) return [`${name} is new`];
    if (is === undefined) return [`${name} is gone`];
    if (was.everything === is.everything) return [];
    const lines = headlinesMoved(was, is);
    if (lines.length === 0)
      return [`${name}: no headline moves as it is written, other results do`];
    return [name, ...lines.map((line) => `  ${line}`)];
  });
}

function headlinesMoved(was: ScenarioFigures, is: ScenarioFigures): readonly string[] {
  return (Object.keys(HEADLINES) as HeadlineId[]).flatMap((id) => {
    const [from, to] = [sideOf(was, id), sideOf(is, id)];
    if (from === null || to === null) return [];
    const [written, writtenNow] = [partsOf(id, from), partsOf(id, to)];
    const { label, kind } = HEADLINES[id];
    const change = changeSince(kind, to, from, 'before');
    const parts = [...writtenNow].flatMap(([part, now]) => {
      const before = written.get(part) ?? 'nothing';
      if (before === now) return [];
      const by = change?.basis === part && change.figure !== '' ? ` (${writeChange(change)})` : '';
      return [`${WORDS[part]} ${before} -> ${now}${by}`];
    });
    return parts.length === 0 ? [] : [`${label(LOOKED_AT)}: ${parts.join('; ')}`];
  });
}

function sideOf({ headlines, horizon }: ScenarioFigures, id: HeadlineId): HeadlineSide | null {
  const value = headlines[id];
  return value === undefined ? null : { value, horizon };
}

const WORDS = { median: 'median', interval: '90%', central: 'central path' } as const;

/** A headline as the app writes it. */
function partsOf(
  id: HeadlineId,
  { value, horizon }: HeadlineSide,
): ReadonlyMap<keyof typeof WORDS, string> {
  const { kind } = HEADLINES[id];
  const { central, samples } = value;
  const parts = new Map<keyof typeof WORDS, string>();
  if (samples !== null) parts.set('median', writeReading(kind, samples.median, horizon));
  if (samples?.outer) parts.set('interval', writeInterval(kind, samples.outer, horizon));
  if (central !== null) parts.set('central', writeReading(kind, central, horizon));
  return parts;
}
