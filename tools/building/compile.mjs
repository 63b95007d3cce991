import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment } from "../node24.mjs";
import { runQuietly } from "../run-child.mjs";
import { filesUnder } from "./walk.mjs";

/** TypeScript into .build/. Answers { code, output }: the compiler writes what it can even when types are wrong. */
export async function compile(root, built) {
  forgetRemoved(root, built);
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  return runQuietly(process.execPath, [tsc, "-p", root], { cwd: root, env: environment() });
}

// an output whose source is gone would still be found by whoever lists the folder
function forgetRemoved(root, built) {
  for (const path of filesUnder(built, "src", (name) => name.endsWith(".js"))) {
    const source = join(root, path.replace(/\.js$/, ""));
    if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(join(built, path));
  }
}
