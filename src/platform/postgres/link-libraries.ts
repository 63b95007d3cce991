import { lstatSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

type Link = { source: string; target: string };

/**
 * Makes the links between libraries that the package's install script would have made; `npm ci --ignore-scripts`
 * leaves them out and the server then cannot load. Answers how many were missing; throws where the folder is read-only.
 */
export function linkLibraries(native: string): number {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as Link[];
  const missing = links.filter(
    (link) => lstatSync(join(native, "..", link.target), { throwIfNoEntry: false }) === undefined,
  );
  for (const { source, target } of missing) {
    const from = dirname(join(native, "..", target));
    const to = relative(from, join(native, "..", source)) || basename(source);
    try {
      symlinkSync(to, join(native, "..", target));
    } catch (error) {
      // another start made it in the same moment
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  return missing.length;
}
