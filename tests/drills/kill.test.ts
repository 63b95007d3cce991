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
import { raiseMany } from "./raise-many.ts";
import { referMany } from "./refer-many.ts";

const many = Number(process.env["DRILL_REFERRALS"] ?? 1_000);
/** Worries told meanwhile; ten thousand are told the same way with `DRILL_CONCERNS=10000`. */
const worries = Number(process.env["DRILL_CONCERNS"] ?? 120);
const patienceMs = 300_000 + worries * 60;
/** After which share of the acknowledged referrals the application, or PostgreSQL, is killed. */
const kills = [
  { after: 0.12, who: "application" },
  { after: 0.28, who: "postgres" },
  { after: 0.45, who: "application" },
  { after: 0.62, who: "postgres" },
  { after: 0.8, who: "application" },
] as const;

let folder: string;
let mail: MailServer;
let referrer: string;
let supporter: string;
let app: Child;

beforeAll(async () => {
  build();
  folder = await mkdtemp(join(tmpdir(), "alongside-kill-"));
  await chmod(folder, 0o755);
  mail = await openMailServer();
  [referrer, supporter] = await onOwnServer(foundTown);
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

async function foundTown(server: RunningPostgres): Promise<[string, string]> {
  await createDatabase(server.url("postgres"), "alongside");
  await migrate(server.url("alongside"));
  const database = openDatabase(server.url("alongside", "alongside_app"), keysInMemory(), 2);
  const { people } = await foundHarbrook(database, new Date());
  await database.close();
  const roleOf = async (person: string): Promise<string> => {
    const text = `select id from role_period where person_id = '${people[person]}'`;
    return (await ask<{ id: string }>(server, text))[0]?.id ?? "";
  };
  return [await roleOf("juno"), await roleOf("amina")];
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

test(
  "a thousand referrals and hundreds of worries, the application and PostgreSQL killed again and again: each acknowledged one is there once, every worry was told to somebody, and every owed letter left",
  async () => {
    app = await start();
    const due = [...kills];
    let killing = Promise.resolve();
    const ids = Array.from({ length: many }, newId);
    const referring = await referMany(
      () => app.url,
      referrer,
      ids,
      (count) => {
        if (due[0] && count >= due[0].after * many) {
          const { who } = due.shift() ?? kills[0];
          killing = killing.then(() => killNow(who));
        }
      },
    );
    const raising = await raiseMany(() => app.url, supporter, worries);
    await Promise.all([referring.done, raising.done]);
    await killing;
    expect(due).toEqual([]);
    expect(referring.triedAgain()).toBeGreaterThan(0);

    await onOwnServer(async (server) => {
      const there = await ask<{ id: string; name: string }>(server, "select id, name from referral");
      expect(there.map((row) => row.id).sort()).toEqual([...referring.acknowledged].sort());
      expect(new Set(there.map((row) => row.name)).size).toBe(many);
      const owed = (): Promise<{ n: number }[]> =>
        ask(server, "select count(*)::int n from message where state = 'owed'");
      await expect.poll(async () => (await owed())[0]?.n, { timeout: patienceMs / 2, interval: 500 }).toBe(0);

      // acknowledged = stored = alerted, and nobody was told twice of one worry at one step
      const alerted = await ask<{ id: string; told: number; written: number; twice: number }>(
        server,
        `select c.id, count(distinct t.id)::int told, count(distinct m.id)::int written,
         (count(distinct t.id) - count(distinct (t.step, t.person_id)))::int twice
       from concern c join alert a on a.subject_id = c.id and a.subject_kind = 'concern' and a.due_at is not null
       join alert_told t on t.alert_id = a.id left join message m on m.about_id = t.id group by c.id`,
      );
      expect(alerted.map((row) => row.id).sort()).toEqual([...raising.acknowledged].sort());
      expect(raising.acknowledged.size).toBe(worries);
      expect(alerted.filter((row) => row.told < 1 || row.written < row.told || row.twice > 0)).toEqual([]);

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
  },
  patienceMs,
);
