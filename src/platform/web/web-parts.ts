import type { Sealer } from "../auth/index.ts";
import type { Database, Db } from "../db/index.ts";
import type { Reactions } from "../doing/reactions.ts";
import type { JobQueue } from "../jobs/index.ts";
import type { Actor } from "./actor.ts";
import type { ReactElement } from "react";
import type { Asked, Organisation } from "./asked.ts";
import type { Draw, Trouble } from "./draw.ts";
import type { Route } from "./route.ts";

/** Who the cookie says is asking; null for nobody. Runs as the system, before the actor is known. */
export type FindActor = (
  db: Db,
  cookie: string | undefined,
  host: string,
  now: Date,
) => Promise<{ actor: Actor; organisation: Organisation } | null>;

/** What waits for whoever asks, on every page she opens while she works here; undefined for everybody else. */
export type FindCounts = (asked: Asked) => Promise<Readonly<Record<string, number>>>;
export type FindNotice = (asked: Asked) => Promise<ReactElement | null | undefined>;

/** What the web server is put together from. */
export type WebParts = {
  database: Database;
  jobs: JobQueue;
  reactions: Reactions;
  routes: readonly Route[];
  findActor: FindActor;
  findNotice?: FindNotice;
  /** What waits behind the navigation's entries, for whoever asks: counted for every page of hers. */
  findCounts?: FindCounts;
  draw: Draw;
  trouble: Trouble;
  clock: () => Date;
  stage: "demo" | "live";
  secureCookies: boolean;
  assets: Readonly<Record<string, string>>;
  publicFolder: string;
  /** Where people reach us, without a trailing slash. */
  url: string;
  sealer: Sealer;
  trustProxy: string | undefined;
  logLevel: string;
};
