import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { build } from "../../bench/child.ts";
import type { Browser } from "../../db/town/browser.ts";
import { openStage, type Stage } from "../../db/town/stage.ts";
import { keysInFolder } from "../../src/platform/db/index.ts";
import { freshDatabase } from "../fresh-database.ts";
import type { House } from "../house.ts";
import { onServer } from "../on-server.ts";
import { openSpace, type OpenedSpace } from "../space.ts";
import type { Told, Worked } from "./community-process.ts";
import { farBrowser } from "./far-browser.ts";

export type Process = { child: ChildProcess; url: string };

/** A founded town and a space, for whole applications in operating system processes of their own. */
export type CommunityDrill = {
  house: House;
  space: OpenedSpace;
  /** Starts one more process. */
  start(): Promise<Process>;
  /** Tells every process that runs what time it is, and to do this regular work at the same moment. */
  tell(queues?: readonly string[]): Promise<void>;
  kill(process: Process): Promise<void>;
  ask<T extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>;
  /** Somebody signed in at this process. */
  as(process: Process | undefined, short: string, role: string): Promise<Browser>;
  close(): Promise<void>;
};

const root = join(import.meta.dirname, "../..");

/** @param members of the space, by the names they are asked for */
export async function openCommunityDrill(members: readonly string[]): Promise<CommunityDrill> {
  build();
  const folder = mkdtempSync(join(tmpdir(), "alongside-community-drill-"));
  const database = await freshDatabase();
  const stage: Stage = await openStage({
    databaseUrl: database.appUrl,
    keys: keysInFolder(folder),
    startsAt: new Date("2026-08-04T09:00:00+01:00"),
    publicFolder: join(root, "client"),
  });
  const house = stage as House;
  const space = await openSpace(house, { coordinator: "bridget", members });
  const running = new Set<Process>();
  const ask = async <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    onServer(database.ownerUrl, async (client) => (await client.query<T>(text, values)).rows);
  const kill = async (process: Process): Promise<void> => {
    running.delete(process);
    if (process.child.exitCode !== null || process.child.signalCode !== null) return;
    const gone = once(process.child, "exit");
    process.child.kill("SIGKILL");
    await gone;
  };
  const tell = async (queues: readonly string[] = []): Promise<void> => {
    const told: Told = { at: stage.clock.now.toISOString(), queues };
    const worked = await Promise.all(
      [...running].map(async ({ child }) => {
        const answered = once(child, "message") as Promise<[Worked]>;
        child.send(told);
        return (await answered)[0];
      }),
    );
    expect(worked.filter(({ failed }) => failed !== null)).toEqual([]);
  };
  return {
    house,
    space,
    ask,
    kill,
    tell,
    start: async () => {
      const program = join(root, ".build/tests/drills/community-process.js");
      const child = fork(program, [database.appUrl, folder, stage.organisationId], { cwd: root });
      const [url] = (await once(child, "message")) as [string];
      const process = { child, url };
      running.add(process);
      await tell();
      return process;
    },
    as: async (process, short, role) => {
      const [period] = await ask<{ id: string }>(
        "select id from role_period where person_id = $1 and role = $2 and ended_at is null",
        [stage.people[short], role],
      );
      const browser = farBrowser(process?.url ?? "");
      expect((await browser.post(`/personas/${period?.id}`)).status).toBe(303);
      return browser;
    },
    close: async () => {
      for (const process of running) await kill(process);
      await stage.app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
