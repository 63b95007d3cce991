import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { givenTown, openedAt, towns, type Town } from "./towns.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Starts the built demo town once for each width, on fresh data folders and free ports; answers how to stop them.
 * With TOWN_URL the journeys walk in a town that is running already, which is quicker while one is being written.
 */
export default async function openTowns(): Promise<() => Promise<void>> {
  if (givenTown()) return async () => {};
  const stops = await Promise.all(towns.map(openTown));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

async function openTown(name: Town): Promise<() => Promise<void>> {
  const data = join(root, ".cache/journeys-data", name);
  rmSync(data, { recursive: true, force: true });
  const port = await freePort();
  const town = spawn(process.execPath, [join(root, ".build/src/main.js")], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      ALONGSIDE_DATA: data,
      ALONGSIDE_STAGE: "demo",
      NODE_ENV: "production",
      NODE_COMPILE_CACHE: join(root, ".cache/compiled"),
      DATABASE_URL: "",
    },
  });
  const gone = new Promise<void>((done) => town.once("exit", () => done()));
  await new Promise<void>((ready, failed) => {
    town.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("Alongside is at")) ready();
    });
    void gone.then(() => failed(new Error(`The town for the ${name} stopped before it was ready.`)));
  });
  openedAt(name, `http://127.0.0.1:${port}`);
  return async () => {
    town.kill("SIGTERM");
    await gone;
  };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? found(address.port) : failed(new Error("no port")),
      );
    });
  });
}
