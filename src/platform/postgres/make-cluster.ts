import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { CannotStart } from "./cannot-start.ts";
import { explainFailure } from "./explain-failure.ts";
import type { OsUser } from "./os-user.ts";
import { runProgram } from "./run-program.ts";

/** Who owns every database in the cluster; the application signs in as somebody who owns nothing. */
export const owner = "alongside_owner";

type Making = { initdb: string; cluster: string; as: OsUser | null; durable: boolean };

/** Makes the cluster whole beside its place and then puts it there, so a half-made one is never found and the first of two wins. */
export async function makeCluster({ initdb, cluster, as, durable }: Making): Promise<void> {
  forgetHalfMade(cluster);
  const half = `${cluster}.new-${process.pid}-${randomBytes(3).toString("hex")}`;
  mkdirSync(half, { mode: 0o700 });
  if (as) chownSync(half, as.uid, as.gid);
  const { code, error, output } = await runProgram(initdb, [...choices(durable), "-D", half], as);
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new CannotStart(explainFailure(output || String(error), cluster));
  }
  try {
    renameSync(half, cluster);
  } catch (failure) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(join(cluster, "PG_VERSION"))) throw failure;
  }
}

function choices(durable: boolean): string[] {
  // macOS has no C.UTF-8 of its own; sorting and letter case come from PostgreSQL's built-in rules either way
  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  return [
    `--username=${owner}`,
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    `--locale=${locale}`,
    "--data-checksums",
    "--auth-local=trust",
    "--auth-host=reject",
    ...(durable ? [] : ["--no-sync"]),
  ];
}

function forgetHalfMade(cluster: string) {
  for (const name of readdirSync(dirname(cluster))) {
    const maker = /\.new-(\d+)-\w+$/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker)))
      rmSync(join(dirname(cluster), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
