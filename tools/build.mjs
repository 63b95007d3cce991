// npm run build: TypeScript, style and browser scripts into .build/. Nothing changed: nothing done.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { copyAssets } from "./building/assets.mjs";
import { buildClient } from "./building/client.mjs";
import { compile } from "./building/compile.mjs";
import { builtStamp, keepStamp, sourcesStamp } from "./building/stamp.mjs";
import { isEntry, root } from "./node24.mjs";

/**
 * Builds what changed into `.build/` of the checkout.
 * Answers { built: false } when nothing had changed, else { built: true, mistakes } with the compiler's words about
 * wrong types ("" when there are none): it writes its output all the same, and the caller says whether that will do.
 */
export async function build({ say = () => {} } = {}) {
  const built = join(root, ".build");
  const stamp = sourcesStamp(root);
  if (builtStamp(built) === stamp) return { built: false, mistakes: "" };
  say("Building…");
  mkdirSync(built, { recursive: true });
  const [compiled] = await Promise.all([compile(root, built), buildClient(root, built)]);
  copyAssets(root, built);
  if (compiled.code !== 0) return { built: true, mistakes: compiled.output.trim() };
  keepStamp(built, stamp);
  return { built: true, mistakes: "" };
}

if (isEntry(import.meta.url)) {
  const began = performance.now();
  const { built, mistakes } = await build();
  if (mistakes) console.error(mistakes);
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  console.log(
    mistakes ? `Built with mistakes in ${took}.` : built ? `Built in ${took}.` : "Nothing had changed.",
  );
  process.exit(mistakes ? 1 : 0);
}
