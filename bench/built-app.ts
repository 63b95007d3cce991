import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, startChild, type Child } from "./child.ts";

const dataFolder = join(import.meta.dirname, "../.cache/bench-town");

/** The built program on a demo town of its own, kept between runs: the first start makes it and is not measured. */
export async function startBuiltApp(): Promise<Child> {
  build();
  const env = { ALONGSIDE_DATA: dataFolder, ALONGSIDE_STAGE: "demo", LOG_LEVEL: "silent" };
  if (!existsSync(join(dataFolder, "postgres")))
    await (await startChild("src/main.js", "/sign-in", env)).stop();
  return startChild("src/main.js", "/sign-in", env);
}

export const startHello = (): Promise<Child> => {
  build();
  return startChild("bench/hello.js", "/", {});
};

/** Forgets the town, so that the next start tells it again. */
export const forgetTown = (): void => void spawnSync("rm", ["-rf", dataFolder]);
