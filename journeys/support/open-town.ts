import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * Starts the built demo town on a fresh data folder and a free port, once for all journeys; answers how to stop it.
 * With TOWN_URL the journeys walk in a town that is running already, which is quicker while one is being written.
 */
export default async function openTown(): Promise<() => Promise<void>> {
  if (process.env["TOWN_URL"]) return async () => {};
  const data = join(root, ".cache/journeys-data");
  rmSync(data, { recursive: true, force: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const town = spawn(process.execPath, [join(root, ".build/src/main.js")], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      ALONGSIDE_DATA: data,
      ALONGSIDE_STAGE: "demo",
      DATABASE_URL: "",
    },
  });
  const gone = new Promise<void>((done) => town.once("exit", () => done()));
  await new Promise<void>((ready, failed) => {
    town.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("Alongside is at")) ready();
    });
    void gone.then(() => failed(new Error("The town stopped before it was ready.")));
  });
  process.env["TOWN_URL"] = url;
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
