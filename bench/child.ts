import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { leanEnvironment, leanFlags } from "../tools/lean.mjs";

const root = join(import.meta.dirname, "..");
const patienceMs = 120_000;

/** A process of its own that answers on a port. */
export type Child = {
  url: string;
  /** Milliseconds from being started to its first page. */
  firstPageMs: number;
  /** Bytes it keeps in memory now. */
  memory(): number;
  stop(): Promise<void>;
  /** Ends it without a word, as a power cut would. */
  kill(): Promise<void>;
};

/** Builds what changed, as `npm start` would. */
export function build(): void {
  const built = spawnSync(process.execPath, [join(root, "tools/build.mjs")], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The program could not be built:\n${built.stdout}${built.stderr}`);
}

/** Starts a built program and waits for its first page. @param program its path under .build */
export async function startChild(program: string, path: string, env: Record<string, string>): Promise<Child> {
  const port = await freePort();
  const began = performance.now();
  // as `npm start` and `npm run serve` start it
  const child = spawn(process.execPath, [...leanFlags, join(root, ".build", program)], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      ...leanEnvironment,
      NODE_COMPILE_CACHE: join(root, ".cache", "compiled"),
      PORT: String(port),
      ...env,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await firstPage(child, `${url}${path}`);
  const firstPageMs = performance.now() - began;
  return {
    url,
    firstPageMs,
    memory: () => residentBytes(child),
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

async function firstPage(child: ChildProcess, url: string): Promise<void> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} before its first page.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await pause(10);
  }
  throw new Error(`${url} did not answer within ${patienceMs / 1000} seconds.`);
}

function residentBytes({ pid }: ChildProcess): number {
  if (process.platform === "linux")
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;
  return Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout) * 1024;
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
