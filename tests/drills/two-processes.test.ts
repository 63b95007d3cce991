import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../bench/child.ts";
import { openStage, type Stage } from "../../db/town/stage.ts";
import { keysInFolder, newId } from "../../src/platform/db/index.ts";
import { inEachOrganisation } from "../../src/platform/doing/in-each-organisation.ts";
import { alertDuty } from "../../src/safeguarding/index.ts";
import { freshDatabase, type FreshDatabase } from "../fresh-database.ts";
import { onServer } from "../on-server.ts";
import type { Swept } from "./sweeper.ts";

/** More than one process takes in one transaction, so that there is something left for the other. */
const alerts = 240;
const names = ["one", "other"] as const;
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "alongside-two-processes-"));
let database: FreshDatabase;
let stage: Stage;
const sweepers: ChildProcess[] = [];

beforeAll(async () => {
  build();
  database = await freshDatabase();
  stage = await openStage({
    databaseUrl: database.appUrl,
    keys: keysInFolder(folder),
    startsAt: new Date("2026-08-04T02:00:00+01:00"),
    publicFolder: join(root, "client"),
  });
  await raiseAlerts();
  await ask(writeDownWhoTold);
  sweepers.push(...(await Promise.all(names.map(startSweeper))));
}, 120_000);
afterAll(async () => {
  for (const sweeper of sweepers.filter(({ exitCode }) => exitCode === null)) {
    const gone = once(sweeper, "exit");
    sweeper.kill("SIGKILL");
    await gone;
  }
  await stage.app.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const raiseAlerts = (): Promise<void> =>
  inEachOrganisation(
    {
      database: stage.app.database,
      jobs: stage.app.jobs,
      reactions: {},
      clock: () => stage.clock.now,
    },
    stage.organisationId,
    async (doing) => {
      for (let n = 0; n < alerts; n++)
        await alertDuty(doing, {
          subjectKind: "visit",
          subjectId: newId(),
          programmeId: stage.programmes["befriending"] ?? null,
          level: "immediate",
          link: "/duty",
        });
    },
  );

const ask = async <T extends Record<string, unknown>>(text: string): Promise<T[]> =>
  onServer(database.ownerUrl, async (client) => (await client.query<T>(text)).rows);

// each process says its name to PostgreSQL, which writes it beside everybody it tells
const writeDownWhoTold = `create table app.told_by (told_id uuid, process text);
  create function app.told_by() returns trigger language plpgsql security definer as $$ begin
    insert into app.told_by values (new.id, current_setting('application_name')); return new; end $$;
  create trigger told_by after insert on alert_told for each row execute function app.told_by()`;

async function startSweeper(name: string): Promise<ChildProcess> {
  const url = new URL(database.appUrl);
  url.searchParams.set("application_name", name);
  const program = join(root, ".build/tests/drills/sweeper.js");
  const sweeper = fork(program, [url.href, folder, stage.organisationId], { cwd: root });
  await once(sweeper, "message");
  return sweeper;
}

/** Both at the same moment. */
const sweep = (at: Date): Promise<Swept[]> =>
  Promise.all(
    sweepers.map(async (sweeper) => {
      const answered = once(sweeper, "message") as Promise<[Swept]>;
      sweeper.send(at.toISOString());
      return (await answered)[0];
    }),
  );

const ladder = ["kim", "ruth", "sue", "sue", "sue"];

test("two processes sweep at the same moment, again and again for an hour: they share the alerts, and each rung is told once", async () => {
  const person = new Map(Object.entries(stage.people).map(([name, id]) => [id, name]));
  let overlaps = 0;
  for (const minutes of [1, 16, 16, 31, 46, 46, 61]) {
    const [one, other] = await sweep(new Date(stage.clock.now.getTime() + minutes * 60_000));
    expect([one?.failed, other?.failed]).toEqual([null, null]);
    if (one && other && Math.max(one.from, other.from) <= Math.min(one.to, other.to)) overlaps += 1;
    const chains = await ask<{ chain: string[] }>(
      "select array_agg(person_id::text order by step) chain from alert_told group by alert_id",
    );
    const rungs = ladder.slice(0, 1 + Math.floor(minutes / 15));
    expect(chains).toHaveLength(alerts);
    expect(new Set(chains.map(({ chain }) => chain.map((id) => person.get(id)).join()))).toEqual(
      new Set([rungs.join()]),
    );
  }
  // a sweep with nothing to do may be over before the other process wakes
  expect(overlaps).toBeGreaterThan(0);
  // it can only have been shared if both did some of it
  const [shared] = await ask<{ processes: string[]; least: number }>(
    `select array_agg(process order by process) processes, min(n)::int least
       from (select process, count(*) n from app.told_by group by process) each`,
  );
  expect(shared?.processes).toEqual([...names].sort());
  expect(shared?.least).toBeGreaterThan(0);
}, 120_000);

test("each time somebody was told, one message was owed to her, and one job to send it", async () => {
  const [row] = await ask<{ told: number; about: number; owed: number; jobs: number }>(
    `select (select count(*)::int from alert_told) told,
       (select count(distinct about_id)::int from message where template = 'duty-alert') about,
       (select count(*)::int from message where template = 'duty-alert') owed,
       (select count(*)::int from pgboss.job j join message m on m.id::text = j.data ->> 'messageId'
         where m.template = 'duty-alert') jobs`,
  );
  const told = alerts * ladder.length;
  expect(row).toEqual({ told, about: told, owed: told, jobs: told });
});
