import type { HeldAgainstHistory } from '#shared/history/held-against';
import { METHOD } from '#shared/method/method';
import { historySentence } from '#shared/sentences/history';
import type { StoryInput } from '../story-input';
import type { Finding } from './finding';

/** Errors smaller than this, in OOM, are within what the estimates of past runs can be off. */
const CLOSE = 0.1;

/** How the model does against the record runs, and what it leaves out. */
export function historyFinding({ history: held }: StoryInput): Finding {
  const says = historySentence(held);
  return {
    title: title(held),
    blocks: [
      { kind: 'chart', chart: 'history', says },
      { kind: 'points', points: limits() },
    ],
    notes: `${says} Spreads say how unsure single figures are, not whether the model is right.`,
  };
}

function title({ fitted, forecast }: HeldAgainstHistory): string {
  const since = forecast.mean !== null;
  const { mean, count } = since ? forecast : fitted;
  if (mean === null) return 'There is no record run to hold the model against';
  const runs = count === 1 ? 'the one record run' : 'the record runs';
  const which = since
    ? `${runs} since its assumptions were made`
    : `${runs} its assumptions were made from`;
  if (Math.abs(mean) < CLOSE) {
    return `The model is within ${CLOSE} OOM of ${which}${count === 1 ? '' : ', on average'}`;
  }
  const factor = Number((10 ** Math.abs(mean)).toPrecision(2));
  return `The model is ${Math.abs(mean).toFixed(1)} OOM ${mean < 0 ? 'below' : 'above'} ${which}: a factor of ${factor.toLocaleString('en')}`;
}

/** The first sentence of each thing the method leaves out. */
function limits(): string[] {
  const section = METHOD.find(({ id }) => id === 'leftOut');
  return (section?.paragraphs ?? []).map(
    (paragraph) => `${paragraph.split(/\.\s/)[0]?.replace(/\.$/, '')}.`,
  );
}
