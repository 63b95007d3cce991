import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./walk.mjs";

const folders = ["src", "client", "db", "tools", "ops", "tests", "bench", "journeys"];
const files = ["package-lock.json", "tsconfig.json"];

/** A short text that changes when any source changes: made of paths, sizes and times, not of contents. */
export function sourcesStamp(root) {
  const hash = createHash("sha256");
  const paths = [...files, ...folders.flatMap((folder) => filesUnder(root, folder))];
  for (const path of paths.sort()) {
    const at = statSync(join(root, path), { throwIfNoEntry: false });
    if (at) hash.update(`${path}\0${at.size}\0${at.mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** The stamp of the last whole build, or null. */
export function builtStamp(built) {
  try {
    return readFileSync(join(built, "stamp"), "utf8");
  } catch {
    return null;
  }
}

/** Remembers that everything of this stamp is built. */
export function keepStamp(built, stamp) {
  writeFileSync(join(built, "stamp"), stamp);
}
