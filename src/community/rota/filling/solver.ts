import { Worker } from "node:worker_threads";

/** What a solver found: proved best or not, and the value of each column; null when it found nothing in time. */
export type Found = { optimal: boolean; values: Readonly<Record<string, number>> } | null;
export type Solve = (model: string, seconds: number) => Promise<Found>;

/** Seconds past its own limit after which a solver that does not answer is stopped. */
const graceSeconds = 10;
const worker = new URL(
  import.meta.url.endsWith(".ts") ? "./highs-worker.ts" : "./highs-worker.js",
  import.meta.url,
);

/** HiGHS in a thread of its own, so that no request waits while it works. */
export const solveWithHighs: Solve = (model, seconds) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: { model, seconds } });
    const timer = setTimeout(
      () => {
        void thread.terminate();
        resolve(null);
      },
      (seconds + graceSeconds) * 1000,
    );
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void thread.terminate();
    };
    thread.once("message", (found: Found) => done(() => resolve(found)));
    thread.once("error", (error) => done(() => reject(error)));
  });
