/** Seconds; the last bucket is everything. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

/** How long things took, in buckets that add up, as Prometheus reads them. */
export type Histogram = { observe(seconds: number): void; lines(name: string): string[] };

export function histogram(): Histogram {
  const counts = bounds.map(() => 0);
  let all = 0;
  let sum = 0;
  return {
    observe: (seconds) => {
      all += 1;
      sum += seconds;
      bounds.forEach((bound, index) => {
        if (seconds <= bound) counts[index] = (counts[index] ?? 0) + 1;
      });
    },
    lines: (name) => [
      ...bounds.map((bound, index) => `${name}_bucket{le="${bound}"} ${counts[index]}`),
      `${name}_bucket{le="+Inf"} ${all}`,
      `${name}_sum ${sum}`,
      `${name}_count ${all}`,
    ],
  };
}
