import { rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "../src/platform/postgres/index.ts";
import { build, startChild, type Child } from "./child.ts";

const dataFolder = join(import.meta.dirname, "../.cache/bench-town");
const env = { ALONGSIDE_DATA: dataFolder, ALONGSIDE_STAGE: "demo", LOG_LEVEL: "silent" };
const start = (): Promise<Child> => startChild("src/main.js", "/sign-in", env);

/** The built program on a demo town of its own, kept between runs: the first start makes it and is not measured. */
export async function startBuiltApp(): Promise<Child> {
  build();
  if (existsSync(join(dataFolder, "postgres"))) {
    const kept = await start().catch(() => null);
    if (kept) return kept;
    // a town of an older shape, which is no loss
    await forgetTown();
  }
  await (await start()).stop();
  return start();
}

async function forgetTown(): Promise<void> {
  const left = await startPostgres({ dataFolder: join(dataFolder, "postgres") }).catch(() => null);
  await left?.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

export function startHello(): Promise<Child> {
  build();
  return startChild("bench/hello.js", "/", {});
}
