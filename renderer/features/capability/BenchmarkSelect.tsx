import { NativeSelect } from '@mantine/core';
import { BENCHMARKS } from '#shared/facts/benchmarks';
import { useSession } from '../../state/stores';

export function BenchmarkSelect({ hideLabel = false }: { hideLabel?: boolean }) {
  const benchmark = useSession((state) => state.benchmark);
  const chooseBenchmark = useSession((state) => state.chooseBenchmark);
  return (
    <NativeSelect
      size="xs"
      {...(hideLabel ? { 'aria-label': 'Benchmark' } : { label: 'Benchmark' })}
      value={benchmark}
      data={BENCHMARKS.map(({ id, label }) => ({ value: id, label }))}
      onChange={(event) => chooseBenchmark(event.currentTarget.value)}
    />
  );
}
