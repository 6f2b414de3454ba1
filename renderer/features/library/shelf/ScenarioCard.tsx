import { IconAlertTriangle } from '@tabler/icons-react';
import { presetName } from '#shared/format/names/preset-name';
import type { FileError } from '#shared/ipc/files';
import { useLibrary, useResults } from '../../../state/stores';
import { cardBasis, cardFigures } from './figures';
import type { ItemProps } from './item';
import { ChangedDay, FileMarks, PastMark, TagMarks } from './Marks';
import classes from './ScenarioCard.module.css';
import { Sparkline } from './Sparkline';

/** One scenario: what it is called, what follows from it, who wrote it and when. */
export function ScenarioCard({ entry, year, open, twins }: ItemProps) {
  const { content, fileName } = entry;
  if (!content.ok) return <BadCard fileName={fileName} error={content.error} />;
  const { name, description, tags, author, preset, modelKey } = content.value;
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <strong className={classes.name} dir="auto" title={`${name} (${fileName})`}>
          {name}
        </strong>
        <FileMarks open={open} twins={twins} own={fileName} />
      </div>
      <Results
        modelKey={modelKey}
        year={year}
        about={description === '' ? presetName(preset) : description}
      />
      <div className={classes.foot}>
        <TagMarks tags={tags} />
        <span className={classes.who}>
          {author !== '' && `${author} · `}
          <ChangedDay entry={entry} day />
        </span>
      </div>
    </div>
  );
}

function Results({ modelKey, year, about }: { modelKey: string; year: number; about: string }) {
  const today = useResults((state) => state.today);
  const headlines = useLibrary((state) => state.headlines.get(modelKey));
  const without = useLibrary((state) => state.withoutHeadlines.has(modelKey));
  return (
    <>
      <div className={classes.line}>
        <p className={classes.about}>{about}</p>
        {headlines != null && <Sparkline headlines={headlines} />}
      </div>
      {headlines == null ? (
        <p className={classes.waiting}>
          {headlines === null
            ? 'The model refuses these assumptions.'
            : without
              ? 'Not computed: it could not be read just now.'
              : 'Computing…'}
        </p>
      ) : (
        <div className={classes.figures} title={cardBasis(headlines)}>
          {cardFigures(headlines, year, today()).map(({ label, figure, detail, past }) => (
            <span key={label} className={classes.figure}>
              <span className={classes.label}>{label}</span>
              <span className={classes.value}>
                {figure}
                {past === true && <PastMark />}
              </span>
              <span className={classes.detail} title={detail}>
                {detail}
              </span>
            </span>
          ))}
        </div>
      )}
    </>
  );
}

function BadCard({ fileName, error }: { fileName: string; error: FileError }) {
  const [first] = error.document?.issues ?? [];
  const said = first !== undefined && error.message.includes(first.message);
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden className={classes.alarm} />
        <strong className={classes.name} title={fileName}>
          {fileName}
        </strong>
      </div>
      <p className={classes.why}>
        {error.document?.message ?? error.message}
        {first !== undefined && !said && ` First: ${first.path.join('.')}: ${first.message}.`}
      </p>
    </div>
  );
}
