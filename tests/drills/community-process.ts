import { join } from "node:path";
import { openApp } from "../../src/app.ts";
import { keysInFolder } from "../../src/platform/db/index.ts";
import { outboxPost } from "../../src/platform/mail/index.ts";

/** What the process is told: what time it is, and which regular work to do now. */
export type Told = { at: string; queues?: readonly string[] };
/** What it answers: what went wrong, if anything, and from when to when it worked. */
export type Worked = { failed: string | null; from: number; to: number };

/** The whole application as one process of several on one database, on a port of its own; its clock stands still. */
async function openProcess(databaseUrl: string, keysFolder: string, organisationId: string): Promise<void> {
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
    poolMax: 6,
    works: false,
  });
  const work = async (names: readonly string[]): Promise<string | null> => {
    try {
      for (const name of names) {
        const queue = app.queues.find((each) => each.name === name);
        if (!queue) return `There is no queue ${name}.`;
        await queue.handle({ id: "by hand", tries: 0, data: { organisationId } });
      }
      return null;
    } catch (error) {
      return String(error);
    }
  };
  const answer = async ({ at, queues = [] }: Told): Promise<void> => {
    clock.now = new Date(at);
    const from = Date.now();
    const failed = await work(queues);
    process.send?.({ failed, from, to: Date.now() } satisfies Worked);
  };
  process.on("message", (told: Told) => void answer(told));
  process.on("disconnect", () => process.exit(0));
  process.send?.(await app.web.listen({ port: 0, host: "127.0.0.1" }));
}

const [, , databaseUrl = "", keysFolder = "", organisationId = ""] = process.argv;
await openProcess(databaseUrl, keysFolder, organisationId);
