import { afterEach, beforeEach, expect, test } from "vitest";
import { seal, system, type Db } from "../src/platform/db/index.ts";
import { openJobs, type JobQueue, type Queue } from "../src/platform/jobs/index.ts";
import { openHouse, type House } from "./house.ts";
import { onServer } from "./on-server.ts";

let house: House;
let jobs: JobQueue;
beforeEach(async () => {
  house = await openHouse();
  jobs = await openJobs(house.appUrl, () => {});
});
afterEach(async () => {
  await jobs.stop();
  await house.close();
});

const here = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  house.app.database.as(system(house.organisationId), work);
const waiting = (queue: string): Promise<number> =>
  onServer(
    house.ownerUrl,
    async (client) =>
      (
        await client.query<{ n: number }>(
          "select count(*)::int n from pgboss.job where name = $1 and state < 'active'",
          [queue],
        )
      ).rows[0]?.n ?? 0,
  );
const queue = (name: string, handle: Queue["handle"]): Queue => ({
  name,
  handle,
  retries: 5,
  retrySeconds: 1,
});

test("a job stands or falls with what asked for it", async () => {
  await jobs.prepare([queue("trial", async () => {})]);
  const owe = (db: Db): Promise<void> => jobs.send(db, "trial", { organisationId: house.organisationId });
  await here(owe);
  await here(async (db) => {
    await owe(db);
    throw new Error("thought better of it");
  }).catch(() => {});
  expect(await waiting("trial")).toBe(1);
});

test("three hundred jobs are done by two workers, each once, and those that fail are tried again until they work", async () => {
  const done = new Map<number, number>();
  const failed = new Set<number>();
  const all = Array.from({ length: 300 }, (_, n) => n);
  let finished = (): void => {};
  const allDone = new Promise<void>((resolve) => (finished = resolve));
  const trial = queue("trial", async ({ data }) => {
    const n = Number(data["n"]);
    // every tenth stumbles the first time
    if (n % 10 === 0 && !failed.has(n)) {
      failed.add(n);
      throw new Error("not this time");
    }
    done.set(n, (done.get(n) ?? 0) + 1);
    if (done.size === all.length) finished();
  });
  const second = await openJobs(house.appUrl, () => {});
  await jobs.prepare([trial]);
  await here(async (db) => {
    for (const n of all) await jobs.send(db, "trial", { organisationId: house.organisationId, n });
  });
  await jobs.work([trial]);
  await second.work([trial]);
  await allDone;
  await second.stop();
  expect([...done.keys()].sort((a, b) => a - b)).toEqual(all);
  expect(failed.size).toBe(30);
  // one that stumbles never takes its neighbours with it
  expect([...done.values()].filter((times) => times > 1)).toEqual([]);
});

test("sending a message twice sends one letter", async () => {
  const owed = await here(async (db) => {
    const row = await db
      .insertInto("message")
      .values({
        organisation_id: house.organisationId,
        programme_id: null,
        to_person_id: house.people["amina"] ?? "",
        to_address: null,
        template: "trial",
        subject: "A note",
        body: seal(db, "There is something for you."),
        link: null,
        channel: null,
        sent_to: null,
        why: null,
        not_before: null,
        sent_at: null,
        ends_at: null,
        about_id: null,
        once_key: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return row.id;
  });
  await house.work("send-message", { messageId: owed });
  await house.work("send-message", { messageId: owed });
  expect(house.letters.map((letter) => letter.id)).toEqual([owed]);
});
