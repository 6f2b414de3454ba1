/** A label that wants to stand at `at` and takes `size` around it, in pixels. */
export interface WantedLabel {
  readonly at: number;
  readonly size: number;
}

interface Cluster {
  readonly members: number[];
  size: number;
  /** Sum over members of where the cluster's start would have to be for them to sit right. */
  wish: number;
  start: number;
}

/**
 * Places for labels along one direction, so that none overlaps another, all are within `from..to` when
 * they fit there, their order is kept, and each moves as little as its neighbours allow (least squares).
 *
 * @returns the centre of each, in the order given
 */
export function spreadLabels(labels: readonly WantedLabel[], from: number, to: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => at(labels, a) - at(labels, b) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    const { at: wanted, size } = labels[index] ?? { at: 0, size: 0 };
    let cluster: Cluster = { members: [index], size, wish: wanted - size / 2, start: 0 };
    settle(cluster, from, to);
    let above = clusters[clusters.length - 1];
    while (above !== undefined && above.start + above.size > cluster.start) {
      clusters.pop();
      cluster = merge(above, cluster);
      settle(cluster, from, to);
      above = clusters[clusters.length - 1];
    }
    clusters.push(cluster);
  }
  const places: number[] = new Array(labels.length).fill(0);
  for (const { members, start } of clusters) {
    let edge = start;
    for (const index of members) {
      const size = labels[index]?.size ?? 0;
      places[index] = edge + size / 2;
      edge += size;
    }
  }
  return places;
}

function at(labels: readonly WantedLabel[], index: number): number {
  return labels[index]?.at ?? 0;
}

function merge(above: Cluster, below: Cluster): Cluster {
  return {
    members: [...above.members, ...below.members],
    size: above.size + below.size,
    wish: above.wish + below.wish - below.members.length * above.size,
    start: 0,
  };
}

function settle(cluster: Cluster, from: number, to: number): void {
  const mean = cluster.wish / cluster.members.length;
  cluster.start = Math.max(from, Math.min(mean, to - cluster.size));
}
