// Everything here runs on Node 24, which npm brings as a package. These scripts may be started by an older Node:
// they find the one npm brought and hand over to it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "./run-child.mjs";

/** The folder of the checkout, without a slash at the end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

const oldestMajor = 24;
const isNewEnough = Number(process.versions.node.split(".")[0]) >= oldestMajor;

/** The path of a Node 24 or newer: this one, or the one npm installed; null when there is none yet. */
export function findNode24() {
  if (isNewEnough) return process.execPath;
  const names = process.platform === "win32" ? ["node.exe", "node.cmd"] : ["node"];
  return (
    names.map((name) => join(root, "node_modules", ".bin", name)).find((path) => existsSync(path)) ?? null
  );
}

/** As findNode24, and refuses with the remedy when there is none. */
export function node24() {
  const path = findNode24();
  if (path) return path;
  console.error(
    `Alongside needs Node ${oldestMajor}. Run "npm ci" in ${root}, which brings it, then try again.`,
  );
  process.exit(1);
}

/** The environment with our own Node and programs first in the path, so whatever is started finds them. */
export function environment(extra = {}) {
  const separator = process.platform === "win32" ? ";" : ":";
  return {
    ...process.env,
    PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(separator),
    ...extra,
  };
}

/** True when the file of this address is the one that was started, rather than imported by another. */
export function isEntry(address) {
  return (
    process.argv[1] !== undefined &&
    fileURLToPath(address).replace(/\.mjs$/, "") === process.argv[1].replace(/\.mjs$/, "")
  );
}

/** Starts the script again under Node 24 when this Node is older, and ends with its exit code. */
export async function underNode24(address) {
  if (isNewEnough || !isEntry(address)) return;
  const { code } = await runChild(node24(), [fileURLToPath(address), ...process.argv.slice(2)], {
    env: environment(),
  });
  process.exit(code);
}
