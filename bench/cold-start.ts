import { startBuiltApp, startHello } from "./built-app.ts";
import { figure, type Effort, type Figure } from "./figure.ts";

/** Seconds from starting the program to its first page, database and all; the middle one of several. */
export async function coldStart({ rounds }: Effort): Promise<Figure[]> {
  const seconds = { app: [] as number[], hello: [] as number[] };
  // once before: the first start after a change still compiles
  await (await startBuiltApp()).stop();
  for (let round = 0; round < rounds; round++) {
    const hello = await startHello();
    seconds.hello.push(hello.firstPageMs / 1000);
    await hello.stop();
    const app = await startBuiltApp();
    seconds.app.push(app.firstPageMs / 1000);
    await app.stop();
  }
  const value = middle(seconds.app);
  return [
    figure("cold start", value, "s", "bare Fastify", middle(seconds.hello), rounds),
    figure("cold start, budget", value, "s", "budget", 3, rounds),
  ];
}

const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
