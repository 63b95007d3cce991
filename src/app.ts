import type { FastifyInstance } from "fastify";
import { mayHear } from "./community/index.ts";
import { navigation } from "./navigation.ts";
import { findActor } from "./people/index.ts";
import { sealer } from "./platform/auth/index.ts";
import { openDatabase, type Database, type Keyring } from "./platform/db/index.ts";
import { addHealth, openMetrics, type Metrics } from "./platform/health/index.ts";
import { openJobs, type JobQueue, type Queue } from "./platform/jobs/index.ts";
import { liveRoutes, openLive, type Live } from "./platform/live/index.ts";
import type { Post } from "./platform/mail/index.ts";
import { openWeb } from "./platform/web/index.ts";
import { receivedTextRoutes } from "./visits/index.ts";
import { frameWith, trouble } from "./ui/index.ts";
import { findCounts, findNotice } from "./around-every-page.ts";
import { reactions } from "./features.ts";
import { queuesOf } from "./queues.ts";
import { routesOf } from "./routes.ts";

/** Everything a running Alongside consists of, put together by name. */
export type App = {
  web: FastifyInstance;
  database: Database;
  jobs: JobQueue;
  live: Live;
  metrics: Metrics;
  /** What each queue does, for tests and drills that do a job by hand. */
  queues: readonly Queue[];
  close(): Promise<void>;
};

export type AppParts = {
  databaseUrl: string;
  stage: "demo" | "live";
  url: string;
  post: Post;
  clock: () => Date;
  assets: Readonly<Record<string, string>>;
  publicFolder: string;
  secret: string;
  /** What people's words are closed with. */
  keys: Keyring;
  /** What GOV.UK Notify proves itself by when it brings a text somebody sent. */
  textsToken?: string | undefined;
  trustProxy?: string | undefined;
  logLevel?: string;
  poolMax?: number;
  /** Whether this process also does the jobs; every process may. */
  works?: boolean;
  say?: (line: string) => void;
};

const takesTexts = ({ stage, textsToken }: AppParts): boolean => stage === "demo" || textsToken !== undefined;

/** Composes every feature by name and opens what they need; nothing listens yet. */
export async function openApp(parts: AppParts): Promise<App> {
  const say = parts.say ?? ((line) => process.stderr.write(`${line}\n`));
  const database = openDatabase(parts.databaseUrl, parts.keys, parts.poolMax);
  const jobs = await openJobs(parts.databaseUrl, say);
  const live = await openLive(parts.databaseUrl, say);
  const web = await openWeb({
    database,
    jobs,
    reactions,
    routes: [
      ...routesOf(parts.stage, takesTexts(parts)),
      ...receivedTextRoutes(parts.textsToken),
      ...liveRoutes(live, mayHear),
    ],
    findActor,
    findNotice,
    findCounts,
    draw: frameWith(navigation),
    trouble,
    clock: parts.clock,
    stage: parts.stage,
    secureCookies: parts.url.startsWith("https://"),
    assets: parts.assets,
    publicFolder: parts.publicFolder,
    url: parts.url,
    sealer: sealer(parts.secret),
    trustProxy: parts.trustProxy,
    logLevel: parts.logLevel ?? "warn",
  });
  addHealth(web, database);
  const metrics = openMetrics(web, database, live);
  const queues = queuesOf({ ...parts, database, jobs, takesTexts: takesTexts(parts) });
  await jobs.prepare(queues);
  if (parts.works !== false) await jobs.work(queues);
  return {
    web,
    database,
    jobs,
    live,
    metrics,
    queues,
    close: async () => {
      await live.close();
      await web.close();
      await jobs.stop();
      await parts.post.close();
      await database.close();
    },
  };
}
