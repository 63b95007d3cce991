import { readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, startChild, type Child } from "../../bench/child.ts";
import { foundHarbrook } from "../../db/town/harbrook.ts";
import { createDatabase, keysInMemory, migrate, newId, openDatabase } from "../../src/platform/db/index.ts";
import { startPostgres, type RunningPostgres } from "../../src/platform/postgres/index.ts";
import { onServer } from "../on-server.ts";
import { openMailServer, type MailServer } from "./mail-server.ts";
import { referMany } from "./refer-many.ts";

const many = 1_000;
/** After how many acknowledged referrals the application, or PostgreSQL, is killed. */
const kills = [
  { after: 120, who: "application" },
  { after: 280, who: "postgres" },
  { after: 450, who: "application" },
  { after: 620, who: "postgres" },
  { after: 800, who: "application" },
] as const;

let folder: string;
let mail: MailServer;
let referrer: string;
let app: Child;

beforeAll(async () => {
  build();
  folder = await mkdtemp(join(tmpdir(), "alongside-kill-"));
  await chmod(folder, 0o755);
  mail = await openMailServer();
  referrer = await onOwnServer(foundTown);
}, 300_000);
afterAll(async () => {
  await app?.stop();
  await mail.close();
  await rm(folder, { recursive: true, force: true });
});

/** The server the application keeps in this folder, whether it runs just now or not. */
async function onOwnServer<T>(work: (server: RunningPostgres) => Promise<T>): Promise<T> {
  const server = await startPostgres({ dataFolder: join(folder, "postgres") });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function foundTown(server: RunningPostgres): Promise<string> {
  await createDatabase(server.url("postgres"), "alongside");
  await migrate(server.url("alongside"));
  const database = openDatabase(server.url("alongside", "alongside_app"), keysInMemory(), 2);
  const { people } = await foundHarbrook(database, new Date());
  await database.close();
  const rows = await ask<{ id: string }>(
    server,
    `select id from role_period where person_id = '${people["juno"]}'`,
  );
  return rows[0]?.id ?? "";
}

const ask = <T extends Record<string, unknown>>(server: RunningPostgres, text: string): Promise<T[]> =>
  onServer(server.url("alongside"), async (client) => (await client.query<T>(text)).rows);

const start = (): Promise<Child> =>
  startChild("src/main.js", "/sign-in", {
    ALONGSIDE_DATA: folder,
    ALONGSIDE_STAGE: "demo",
    SMTP_URL: mail.url,
    MAIL_FROM: "messages@drill.example",
    LOG_LEVEL: "silent",
  });

/** A power cut for one of the two. The application is started again; PostgreSQL must be brought back by the application. */
async function killNow(who: "application" | "postgres"): Promise<void> {
  if (who === "postgres") {
    const pid = readFileSync(join(folder, "postgres/postgres/cluster/postmaster.pid"), "utf8").split("\n")[0];
    process.kill(Number(pid), "SIGKILL");
    return;
  }
  await app.kill();
  app = await start();
}

test("a thousand referrals, the application and PostgreSQL killed again and again: each acknowledged one is there once, and every owed letter left", async () => {
  app = await start();
  const due = [...kills];
  let killing = Promise.resolve();
  const ids = Array.from({ length: many }, newId);
  const referring = await referMany(
    () => app.url,
    referrer,
    ids,
    (count) => {
      if (due[0] && count >= due[0].after) {
        const { who } = due.shift() ?? kills[0];
        killing = killing.then(() => killNow(who));
      }
    },
  );
  await referring.done;
  await killing;
  expect(due).toEqual([]);
  expect(referring.triedAgain()).toBeGreaterThan(0);

  await onOwnServer(async (server) => {
    const there = await ask<{ id: string; name: string }>(server, "select id, name from referral");
    expect(there.map((row) => row.id).sort()).toEqual([...referring.acknowledged].sort());
    expect(new Set(there.map((row) => row.name)).size).toBe(many);
    const owed = (): Promise<{ n: number }[]> =>
      ask(server, "select count(*)::int n from message where state = 'owed'");
    await expect.poll(async () => (await owed())[0]?.n, { timeout: 120_000, interval: 500 }).toBe(0);

    const messages = await ask<{ id: string; state: string }>(
      server,
      "select id, state from message where template <> 'sign-in-link'",
    );
    expect(messages.length).toBeGreaterThanOrEqual(many);
    expect(messages.filter((message) => message.state !== "sent")).toEqual([]);
    // every letter that left is one that was owed, under its own id, however often its answer was lost
    expect([...mail.letters.keys()].sort()).toEqual(messages.map((message) => message.id).sort());
    const repeated = [...mail.letters.values()].filter((copies) => copies.length > 1);
    expect(repeated.length).toBeLessThanOrEqual(kills.length * 10);
  });
}, 300_000);
