import { join } from "node:path";
import { openApp } from "../../src/app.ts";
import { keysInFolder } from "../../src/platform/db/index.ts";
import { outboxPost } from "../../src/platform/mail/index.ts";

/** What a sweeper answers: what went wrong, if anything, and from when to when it swept. */
export type Swept = { failed: string | null; from: number; to: number };

/** One process of several on one database. Each time it is told what time it is, it sweeps the alerts once. */
async function openSweeper(databaseUrl: string, keysFolder: string, organisationId: string): Promise<void> {
  const clock = { now: new Date() };
  const app = await openApp({
    databaseUrl,
    stage: "demo",
    url: "http://127.0.0.1:3000",
    post: outboxPost(),
    clock: () => clock.now,
    assets: {},
    publicFolder: join(import.meta.dirname, "../../client"),
    secret: "a secret that only this drill knows, of some length",
    keys: keysInFolder(keysFolder),
    logLevel: "silent",
    poolMax: 2,
    works: false,
  });
  const climb = app.queues.find(({ name }) => name === "climb-alerts");
  const sweep = async (): Promise<string | null> => {
    try {
      await climb?.handle({ id: "by hand", tries: 0, data: { organisationId } });
      return climb ? null : "There is no queue climb-alerts.";
    } catch (error) {
      return String(error);
    }
  };
  const answer = async (at: string): Promise<void> => {
    clock.now = new Date(at);
    const from = Date.now();
    const failed = await sweep();
    process.send?.({ failed, from, to: Date.now() } satisfies Swept);
  };
  process.on("message", (at: string) => void answer(at));
  process.on("disconnect", () => process.exit(0));
  process.send?.("ready");
}

const [, , databaseUrl = "", keysFolder = "", organisationId = ""] = process.argv;
await openSweeper(databaseUrl, keysFolder, organisationId);
