import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Every file under a folder that `wanted` says yes to, as paths from `base`; nothing when the folder is absent. */
export function filesUnder(base, folder, wanted = () => true) {
  let entries;
  try {
    entries = readdirSync(join(base, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => relative(base, join(entry.parentPath ?? entry.path, entry.name)));
}
