import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isSaturated } from '#shared/capability/fit';
import { readScore, readScoreValue, type TypedScore } from '#shared/document/edit/typed-evidence';
import { LAST_DATE, LIMITS } from '#shared/document/scenario/limits';
import type { BenchmarkScore } from '#shared/facts/benchmarks';
import { type Benchmark, benchmarkById } from '#shared/facts/benchmarks';
import { formatScore } from '#shared/sentences/capability';
import { useScenario, useSession } from '../../state/stores';
import { ValueField } from '../../ui/fields/ValueField';
import { EvidenceDetail, EvidenceTable } from '../../ui/panels/EvidenceTable';
import tool from '../../ui/panels/tool.module.css';
import { BenchmarkSelect } from './BenchmarkSelect';
import classes from './CapabilityPanel.module.css';

/** Records what models scored, and the score that a policy would act on. */
export function CapabilityPanel() {
  const id = useSession((state) => state.benchmark);
  const showChart = useSession((state) => state.showChart);
  const evidence = useScenario(({ working }) => working.evidence);
  const setEvidence = useScenario((state) => state.setEvidence);
  const benchmark = benchmarkById(id);
  if (benchmark === undefined) return null;
  const scores = evidence.scores
    .filter((score) => score.benchmark === id)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const threshold = evidence.capabilityThresholds[id];
  return (
    <div className={tool.root}>
      <BenchmarkSelect />
      <p className={tool.about}>{benchmark.about}</p>
      <div className={classes.line}>
        <span>Capability threshold</span>
        <ValueField
          label={`Capability threshold on ${benchmark.label}`}
          text={threshold === undefined ? 'none' : formatScore(benchmark, threshold)}
          editText={threshold === undefined ? '' : editScore(benchmark, threshold)}
          parse={(typed) => readScoreValue(benchmark, typed)}
          onCommit={(value) =>
            setEvidence({
              capabilityThresholds: { ...evidence.capabilityThresholds, [id]: value },
            })
          }
        />
      </div>
      {isSaturated(benchmark, scores) && (
        <p className={tool.problem}>
          {benchmark.unit === 'minutes'
            ? `Lengths above ${formatScore(benchmark, benchmark.tellsUpTo)} are unreliable: they say no more than that it is at least so long, and no trend is drawn through them.`
            : 'Saturated: the best score leaves too little room above it. A threshold here no longer tells a capable model from a far more capable one; choose a harder test.'}
        </p>
      )}
      {scores.length === 0 ? (
        <p className={tool.about}>
          No scores yet. Two models of different compute are enough for a trend.
        </p>
      ) : (
        <Scores
          benchmark={benchmark}
          scores={scores}
          onRemove={(gone) =>
            setEvidence({ scores: evidence.scores.filter((score) => score !== gone) })
          }
        />
      )}
      <AddScore
        key={`${id} ${evidence.scores.length}`}
        benchmark={benchmark}
        others={evidence.scores}
        onAdd={(score) => setEvidence({ scores: [...evidence.scores, score] })}
      />
      <div>
        <Button variant="subtle" size="compact-sm" onClick={() => showChart('capability')}>
          Show the chart
        </Button>
      </div>
    </div>
  );
}

function Scores({
  benchmark,
  scores,
  onRemove,
}: {
  benchmark: Benchmark;
  scores: readonly BenchmarkScore[];
  onRemove: (score: BenchmarkScore) => void;
}) {
  const rows = scores.map((score) => ({
    cells: [
      <>
        {score.model}
        {score.open ? ' (open)' : ''}
        {score.source !== '' && <EvidenceDetail>{score.source}</EvidenceDetail>}
      </>,
      score.date,
      formatScore(benchmark, score.score),
    ],
    removal: { label: `Remove ${score.model}`, remove: () => onRemove(score) },
  }));
  return (
    <EvidenceTable
      label={`Scores on ${benchmark.label}`}
      columns={['Model', 'Date', 'Score']}
      rows={rows}
    />
  );
}

const EMPTY: TypedScore = { model: '', date: '', score: '', flop: '', source: '' };

function AddScore({
  benchmark,
  others,
  onAdd,
}: {
  benchmark: Benchmark;
  /** All the scenario has, on whichever test. */
  others: readonly BenchmarkScore[];
  onAdd: (score: BenchmarkScore) => void;
}) {
  const [fields, setFields] = useState(EMPTY);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function add(event: FormEvent): void {
    event.preventDefault();
    const read = readScore(benchmark, open, fields, others);
    if (read.ok) onAdd(read.value);
    else setProblem(read.error);
  }

  const field = (name: keyof TypedScore, label: string, most?: number) => (
    <TextInput
      size="xs"
      type={name === 'date' ? 'date' : 'text'}
      max={name === 'date' ? LAST_DATE : undefined}
      maxLength={most}
      label={label}
      value={fields[name]}
      onChange={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={add} aria-label="Another score" className={classes.form}>
      <h3>Another score</h3>
      {field('model', 'Model', LIMITS.evidenceName)}
      {field('date', 'Date')}
      {field('score', benchmark.unit === 'share' ? 'Score, %' : 'Task length, minutes')}
      {field('flop', 'Training FLOP (optional)')}
      {field('source', 'Source', LIMITS.evidenceSource)}
      <Checkbox
        size="xs"
        label="Open weights"
        checked={open}
        onChange={(event) => setOpen(event.currentTarget.checked)}
      />
      {problem !== null && (
        <p role="alert" className={tool.problem}>
          {problem}
        </p>
      )}
      <div>
        <Button type="submit" variant="default">
          Add the score
        </Button>
      </div>
    </form>
  );
}

function editScore({ unit }: Benchmark, score: number): string {
  return unit === 'share' ? `${Number((score * 100).toPrecision(6))}%` : String(score);
}
