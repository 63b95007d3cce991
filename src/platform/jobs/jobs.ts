import { fromKysely, PgBoss, type JobResult } from "pg-boss";
import type { Db } from "../db/index.ts";

/** A job as its handler sees it: ids only, never anything personal. */
export type JobData = { organisationId: string } & Record<string, unknown>;
export type Handler = (job: { id: string; data: JobData; tries: number }) => Promise<void>;

/** One queue: what it is called, what it does, and, for regular work, when (cron, Europe/London). */
export type Queue = {
  name: string;
  handle: Handler;
  cron?: string;
  /** Also once whenever a process begins to work: what came due while none ran is done first. */
  atStart?: boolean;
  retries?: number;
  retrySeconds?: number;
};

export type JobQueue = {
  /** Queues in the caller's transaction: a rollback takes the job with it. */
  send(
    db: Db,
    queue: string,
    data: JobData,
    options?: { startAfter?: Date; singletonKey?: string },
  ): Promise<void>;
  /** Makes sure the queues exist, so that anybody may send to them. */
  prepare(queues: Queue[]): Promise<void>;
  work(queues: Queue[]): Promise<void>;
  stop(): Promise<void>;
};

/**
 * The job queue on the application's own database.
 * @param url the same database the pages use; jobs are enqueued in the business transaction
 */
export async function openJobs(url: string, say: (line: string) => void): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: url,
    options: "-c role=alongside_app -c timezone=UTC",
    max: 3,
    migrate: false,
    createSchema: false,
    useListenNotify: true,
    // with the heartbeats: what a killed process was doing is begun again within half a minute
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on("error", (error) => say(`jobs: ${error.message}`));
  await boss.start();
  return {
    send: async (db, queue, data, options = {}) => {
      await boss.send(queue, data, { ...options, db: fromKysely(db) });
    },
    prepare: async (queues) => {
      for (const queue of queues) await prepare(boss, queue);
    },
    work: async (queues) => {
      for (const queue of queues) await begin(boss, queue);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}

async function prepare(boss: PgBoss, queue: Queue): Promise<void> {
  await boss.createQueue(queue.name, {
    retryLimit: queue.retries ?? 8,
    retryDelay: queue.retrySeconds ?? 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 120,
    heartbeatSeconds: 10,
    notify: true,
  });
}

async function begin(boss: PgBoss, queue: Queue): Promise<void> {
  if (queue.cron) await boss.schedule(queue.name, queue.cron, {}, { tz: "Europe/London" });
  // a full batch is followed by the next one at once; with batchSize 1 pg-boss ignores that and drains 20 a second.
  // A job that waits for another try is found by polling only: nobody is told when its time has come.
  await boss.work(
    queue.name,
    {
      batchSize: 10,
      burstWhenBatchFull: true,
      includeMetadata: true,
      perJobResults: true,
      pollingIntervalSeconds: 5,
      notifyPollingIntervalSeconds: 5,
    },
    (jobs) => Promise.all(jobs.map((job) => doOne(queue, job))),
  );
  if (queue.atStart) await boss.send(queue.name, {});
}

/** Each job is settled by itself: one that fails never takes its neighbours with it. */
async function doOne(
  queue: Queue,
  job: { id: string; data: unknown; retryCount: number },
): Promise<JobResult> {
  try {
    await queue.handle({ id: job.id, data: (job.data ?? {}) as JobData, tries: job.retryCount });
    return { id: job.id, status: "completed" };
  } catch (error) {
    // its words may quote somebody's address; its kind does not
    const { name, code } = error as { name?: string; code?: string };
    return { id: job.id, status: "failed", output: { name, code } };
  }
}
