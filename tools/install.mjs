import { createHash } from "node:crypto";
import { lstatSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./node24.mjs";
import { runQuietly } from "./run-child.mjs";

const modules = join(root, "node_modules");
const lock = join(root, "package-lock.json");
const stamp = join(modules, ".installed-for");

/** Installs the exact packages of package-lock.json when they are missing or of another lock file. Ends the process when it can't. */
export async function ensureInstalled({ say = console.log } = {}) {
  if (isInstalled()) return;
  say("Installing what Alongside is made of (the first time only; about a minute)…");
  // the tools that build it are wanted in every stage, and a browser for the tests is fetched only by the tests
  const flags = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  let { code, output } = await runNpm(["ci", ...flags], env);
  // npm ci is strict about optional packages of other platforms, and its strictness differs between versions
  if (code !== 0 && output.includes("EUSAGE"))
    ({ code, output } = await runNpm(["install", "--no-save", ...flags], env));
  if (code !== 0) {
    console.error(
      `${output.trim()}\n\nThe packages could not be installed. If the machine is online, run "npm ci" here and look at what it says.`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}

function isInstalled() {
  const at = lstatSync(modules, { throwIfNoEntry: false });
  if (!at) return false;
  // a link to another checkout's packages is somebody's choice, and not ours to empty
  if (at.isSymbolicLink()) return true;
  try {
    if (readFileSync(stamp, "utf8") === lockHash()) return true;
  } catch {
    // installed by hand with npm ci, which leaves its own mark
  }
  const installed = statSync(join(modules, ".package-lock.json"), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(lock).mtimeMs;
}

function lockHash() {
  return createHash("sha256").update(readFileSync(lock)).digest("hex");
}

function runNpm(args, env) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, env };
  if (cli && /npm-cli\.c?js$/.test(cli)) return runQuietly(process.execPath, [cli, ...args], options);
  return runQuietly(process.platform === "win32" ? "npm.cmd" : "npm", args, {
    ...options,
    shell: process.platform === "win32",
  });
}
