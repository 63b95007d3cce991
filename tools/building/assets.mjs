import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "./walk.mjs";

const readAtRunTime = [
  { folder: "db", kinds: /\.(sql|csv|json|xlsx)$/ },
  { folder: "src", kinds: /\.(sql|csv|json|xlsx)$/ },
];

/** Copies what the compiled code reads beside itself; forgets copies whose source is gone. */
export function copyAssets(root, built) {
  for (const { folder, kinds } of readAtRunTime) {
    const isAsset = (name) => kinds.test(name);
    for (const path of filesUnder(built, folder, isAsset)) {
      if (!existsSync(join(root, path))) rmSync(join(built, path));
    }
    for (const path of filesUnder(root, folder, isAsset)) {
      mkdirSync(dirname(join(built, path)), { recursive: true });
      cpSync(join(root, path), join(built, path));
    }
  }
}
