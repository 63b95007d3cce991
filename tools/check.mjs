// npm run check: types, lint, import rules, formatting. One line each, with what is wrong under it.
import { join } from "node:path";
import { findBrokenImports } from "./checking/import-rules.mjs";
import { ensureInstalled } from "./install.mjs";
import { environment, node24, root } from "./node24.mjs";
import { runQuietly } from "./run-child.mjs";

await ensureInstalled();

/** Each step answers whether all is well, and what was said if not. */
const steps = [
  // the compiler's launcher wants a newer Node than may have started us
  { name: "types", run: () => program(node24(), join(root, "node_modules/typescript/bin/tsc"), "--noEmit") },
  { name: "lint", run: () => program(bin("oxlint"), "--type-aware", "--quiet") },
  { name: "imports", run: checkImports },
  { name: "formatting", run: () => program(bin("oxfmt"), "--check", ".") },
];

function bin(name) {
  return join(root, "node_modules", ".bin", name);
}

async function program(path, ...args) {
  const { code, output } = await runQuietly(path, args, { cwd: root, env: environment() });
  return { isGood: code === 0, said: output.trim() };
}

async function checkImports() {
  const { files, broken } = await findBrokenImports(root);
  const said = broken.map(({ rule, from, to, because }) => `${from} imports ${to} (${rule}): ${because}`);
  return {
    isGood: broken.length === 0 && files > 0,
    said: files > 0 ? said.join("\n") : "No file was read.",
  };
}

let isAllGood = true;
for (const { name, run } of steps) {
  const began = performance.now();
  const { isGood, said } = await run();
  isAllGood &&= isGood;
  console.log(`${isGood ? "✓" : "✗"} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (!isGood) console.log(said);
}
process.exit(isAllGood ? 0 : 1);
