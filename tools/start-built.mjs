import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { leanEnvironment, leanFlags } from "./lean.mjs";
import { environment, node24, root } from "./node24.mjs";
import { runChild } from "./run-child.mjs";

/**
 * Installs and builds what is needed, then runs the application with these settings until it ends.
 * `strict`: wrong types stop it; otherwise it says so and starts what the compiler made.
 */
export async function startBuilt({ settings, strict }) {
  await ensureInstalled();
  const { mistakes } = await build({ say: console.log });
  if (mistakes) {
    console.error(mistakes);
    if (strict) {
      console.error("The program has mistakes in it, so it was not started.");
      process.exit(1);
    }
    console.error("The compiler found the mistakes above. Starting what it made of it.");
  }
  const main = join(root, ".build", "src", "main.js");
  if (!existsSync(main)) {
    console.error(`There is nothing to start: ${main} was not built.`);
    process.exit(1);
  }
  // compiled code is kept between starts: half the time to the first page is otherwise spent reading our own modules
  const env = environment({
    ...leanEnvironment,
    NODE_COMPILE_CACHE: join(root, ".cache", "compiled"),
    ...settings,
  });
  const { code } = await runChild(node24(), [...leanFlags, main, ...process.argv.slice(2)], {
    cwd: root,
    env,
  });
  process.exit(code);
}
