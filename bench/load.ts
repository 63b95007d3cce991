import autocannon from "autocannon";

/** What a stretch of load came to. */
export type Load = { requests: number; seconds: number; p50Ms: number; p99Ms: number };

/** Asks for one address as fast as it is answered, from ten connections on a thread of their own. Refuses any answer but a good one. */
export async function load(url: string, seconds: number, cookie = ""): Promise<Load> {
  const result = await autocannon({
    url,
    connections: 10,
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
