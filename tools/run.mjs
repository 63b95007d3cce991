// Runs one TypeScript file: node tools/run.mjs tools/seed.ts --whatever
import { resolve } from "node:path";
import { environment, node24, root } from "./node24.mjs";
import { runChild } from "./run-child.mjs";

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error("Say which file to run: node tools/run.mjs <file.ts> [its arguments]");
  process.exit(1);
}
// tsx by its address in our own node_modules, whatever folder this was called from
const tsx = import.meta.resolve("tsx");
const { code } = await runChild(node24(), ["--import", tsx, resolve(root, file), ...args], {
  env: environment(),
});
process.exit(code);
