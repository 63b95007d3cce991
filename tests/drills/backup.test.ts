import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { restoreBackup } from "../../ops/restore-backup.ts";
import { takeBackup } from "../../ops/take-backup.ts";
import { startPostgres } from "../../src/platform/postgres/index.ts";
import { onServer } from "../on-server.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-backup-"));
  // the database's own user must be able to pass through
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes one row after another until told to stop; answers how many were acknowledged. */
function keepWriting(url: string): { acknowledged: () => number; stop: () => Promise<void> } {
  const told = { acknowledged: 0, stop: false };
  const writing = onServer(url, async (client: pg.Client) => {
    while (!told.stop) {
      await client.query("insert into line (n) values ($1)", [told.acknowledged + 1]);
      told.acknowledged += 1;
    }
  });
  return { acknowledged: () => told.acknowledged, stop: () => ((told.stop = true), writing) };
}

test("a backup taken while people write holds everything acknowledged before it, and starts again elsewhere", async () => {
  const first = await startPostgres({ dataFolder: join(folder, "here"), durable: false });
  const url = first.url("postgres");
  await onServer(url, (client) => client.query("create table line (n int primary key)"));
  const writing = keepWriting(url);
  await expect.poll(writing.acknowledged).toBeGreaterThan(200);
  const before = writing.acknowledged();
  const note = await takeBackup(url, join(folder, "backup"), new Date());
  const after = writing.acknowledged();
  await writing.stop();
  await first.stop();
  expect(note.bytes).toBeGreaterThan(1_000_000);

  await restoreBackup(join(folder, "backup"), join(folder, "there"), () => {});
  const second = await startPostgres({ dataFolder: join(folder, "there"), durable: false });
  const { rows } = await onServer(second.url("postgres"), (client) =>
    client.query<{ n: number; last: number }>("select count(*)::int n, max(n) last from line"),
  );
  await second.stop();
  // each line once, none missing between the first and the last, and nothing lost that was acknowledged before
  expect(rows[0]?.n).toBe(rows[0]?.last);
  expect(rows[0]?.n).toBeGreaterThanOrEqual(before);
  expect(rows[0]?.n).toBeLessThanOrEqual(after + 1);
});

test("a backup is never put over a database that is there, nor over another backup", async () => {
  await expect(restoreBackup(join(folder, "backup"), join(folder, "here"), () => {})).rejects.toThrow(
    "move that folder away",
  );
  await expect(
    takeBackup("postgres://nobody@localhost/none", join(folder, "backup"), new Date()),
  ).rejects.toThrow("something in");
});
