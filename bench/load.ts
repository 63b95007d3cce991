import autocannon from "autocannon";
import type { Effort } from "./figure.ts";

/** What a stretch of load came to. */
export type Load = { requests: number; seconds: number; p50Ms: number; p99Ms: number };

type Stretch = Pick<Effort, "seconds" | "connections">;

/** Asks for one address as fast as it is answered, from a thread of its own. Refuses any answer but a good one. */
export async function load(url: string, { seconds, connections }: Stretch, cookie = ""): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    workers: 1,
    headers: cookie ? { cookie } : {},
  });
  if (result.non2xx > 0 || result.errors > 0 || result["2xx"] === 0)
    throw new Error(
      `${url}: ${result["2xx"]} good answers, ${result.non2xx} others, ${result.errors} errors.`,
    );
  return {
    requests: result["2xx"],
    seconds: result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}

export const perSecond = (loads: readonly Load[]): number =>
  sum(loads.map((each) => each.requests)) / sum(loads.map((each) => each.seconds));
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
