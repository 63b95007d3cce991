import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { onServer } from "../../../tests/on-server.ts";
import { CannotStart, startPostgres, type RunningPostgres, type StartOptions } from "./index.ts";
import { findPostmaster } from "./postmaster-pid.ts";

const running: RunningPostgres[] = [];
const made: string[] = [];
const seed = mkdtempSync(join(tmpdir(), "pg-seed-"));

// making a cluster takes a second; most tests begin with a copy of this one
beforeAll(async () => {
  chmodSync(seed, 0o755);
  await (await startPostgres({ dataFolder: seed, durable: false })).stop();
});
afterAll(() => rmSync(seed, { recursive: true, force: true }));

afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("a fresh start keeps its promises on the disk, and a restart finds what was written", async () => {
  const dataFolder = freshFolder();
  const first = await start({ dataFolder, durable: true });
  expect(first.adopted).toBe(false);
  await ask(first, "create table kept as select 1 as n");
  const asked = ["fsync", "data_checksums", "listen_addresses", "server_encoding", "log_min_error_statement"];
  const answers = await Promise.all(asked.map((name) => ask(first, `select current_setting('${name}') n`)));
  expect(answers).toEqual(["on", "on", "", "UTF8", "panic"]);
  await first.stop();
  expect(existsSync(join(clusterOf(dataFolder), "postmaster.pid"))).toBe(false);
  const second = await start({ dataFolder, durable: true });
  expect(await ask(second, "select n from kept")).toBe(1);
});

test("nothing listens but the socket, in a folder for its user alone", async () => {
  const dataFolder = madeFolder();
  const { host } = (await start({ dataFolder })).config("postgres");
  expect(host).toBe(join(dataFolder, "postgres", "socket"));
});

test("a folder too deep for a socket has it in a short one", async () => {
  const dataFolder = join(freshFolder(), "a".repeat(60), "b".repeat(60));
  const postgres = await start({ dataFolder });
  expect(postgres.config("postgres").host).toMatch(/^\/tmp\/alongside-[0-9a-f]{12}$/);
  expect(await ask(postgres, "select 1 n")).toBe(1);
});

test("after kill -9 of the application its server is adopted, with everything in it", async () => {
  const dataFolder = madeFolder();
  const other = await startInAnotherProcess(dataFolder);
  other.process.kill("SIGKILL");
  await other.ended;
  const postgres = await start({ dataFolder });
  expect(postgres.adopted).toBe(true);
  expect(await ask(postgres, "select 1 n")).toBe(1);
  await postgres.stop();
  expect(findPostmaster(clusterOf(dataFolder))).toBeNull();
});

test("two starts at once share one server, and neither takes it from the other", async () => {
  const dataFolder = freshFolder();
  const [other, here] = await Promise.all([startInAnotherProcess(dataFolder), start({ dataFolder })]);
  expect([other.adopted, here.adopted].toSorted()).toEqual([false, true]);
  other.process.kill("SIGTERM");
  await other.ended;
  expect(await ask(here, "select 1 n")).toBe(1);
  await here.stop();
  expect(findPostmaster(clusterOf(dataFolder))).toBeNull();
});

test("after kill -9 of the server it comes back at the same address with every committed row", async () => {
  const said: string[] = [];
  const dataFolder = madeFolder();
  const postgres = await start({ dataFolder, durable: true, say: (line) => said.push(line) });
  await ask(postgres, "create table kept as select 7 as n");
  process.kill(findPostmaster(clusterOf(dataFolder))?.pid ?? 0, "SIGKILL");
  await vi.waitFor(() => expect(said.at(-1)).toBe("The database is running again."), { timeout: 20_000 });
  expect(await ask(postgres, "select n from kept")).toBe(7);
});

test.each([
  ["that is gone", 2 ** 22 - 1],
  ["whose number some other program has now", process.pid],
])("the mark of a server %s does not stop the next", async (_, pid) => {
  const dataFolder = madeFolder();
  await (await start({ dataFolder })).stop();
  const socket = join(dataFolder, "postgres", "socket");
  const lines = [pid, clusterOf(dataFolder), 1, 5432, socket, "", "  1234  5678", "ready   ", ""];
  writeFileSync(join(clusterOf(dataFolder), "postmaster.pid"), lines.join("\n"));
  const postgres = await start({ dataFolder });
  expect(postgres.adopted).toBe(false);
  expect(await ask(postgres, "select 1 n")).toBe(1);
});

test("files of another version are left alone, with what to do", async () => {
  const dataFolder = freshFolder();
  mkdirSync(clusterOf(dataFolder), { recursive: true });
  writeFileSync(join(clusterOf(dataFolder), "PG_VERSION"), "15\n");
  const refusal = await start({ dataFolder }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(CannotStart);
  expect(String(refusal)).toMatch(
    /made by PostgreSQL 15.*brings PostgreSQL 18.*Nothing has been touched.*take a backup/s,
  );
  expect(readFileSync(join(clusterOf(dataFolder), "PG_VERSION"), "utf8")).toBe("15\n");
});

test("damaged files are refused with their own words and kept", async () => {
  const dataFolder = madeFolder();
  await (await start({ dataFolder })).stop();
  writeFileSync(join(clusterOf(dataFolder), "global", "pg_control"), Buffer.alloc(8192));
  await expect(start({ dataFolder })).rejects.toThrow(/look damaged.*restore your last backup/s);
});

test("a server that tests let forget is never taken for a real one", async () => {
  const dataFolder = madeFolder();
  await start({ dataFolder, durable: false });
  await expect(start({ dataFolder, durable: true })).rejects.toThrow(/started by tests/);
});

test("a private folder is no obstacle: root's server keeps its files where its user can go", async () => {
  const dataFolder = freshFolder(0o700);
  const said: string[] = [];
  const postgres = await start({ dataFolder, say: (line) => said.push(line) });
  const kept = realpathSync(join(dataFolder, "postgres"));
  made.push(kept);
  // an ordinary user's folders are its own
  const isElsewhere = !kept.startsWith(dataFolder);
  expect(isElsewhere).toBe(process.getuid?.() === 0);
  expect(said.join("\n").includes(`kept in ${kept}`)).toBe(isElsewhere);
  await ask(postgres, "create table kept as select 3 as n");
  await postgres.stop();
  expect(await ask(await start({ dataFolder }), "select n from kept")).toBe(3);
});

function freshFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  chmodSync(folder, mode);
  made.push(folder);
  return folder;
}

function madeFolder(): string {
  const folder = freshFolder();
  spawnSync("cp", ["-a", join(seed, "postgres"), folder]);
  return folder;
}

async function start(options: StartOptions): Promise<RunningPostgres> {
  const postgres = await startPostgres({ durable: false, ...options });
  running.push(postgres);
  return postgres;
}

const clusterOf = (dataFolder: string) => join(dataFolder, "postgres", "cluster");

async function ask(postgres: RunningPostgres, question: string): Promise<unknown> {
  const answer = await onServer(postgres.url("postgres"), (client) => client.query<{ n: unknown }>(question));
  return answer.rows[0]?.n;
}

async function startInAnotherProcess(dataFolder: string) {
  const script = join(import.meta.dirname, "../../../tests/holds-postgres.ts");
  const child = spawn(process.execPath, [script, dataFolder], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const { adopted } = JSON.parse(line) as { adopted: boolean };
  return { process: child, adopted, ended: once(child, "exit") };
}
