// npm run -s triage < posts.jsonl: works in a fresh clone too. Only answers go to the screen's output, everything said besides
// to its errors, so that what reads the answers never meets a sentence.
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { environment, node24, root } from "./node24.mjs";
import { runChild } from "./run-child.mjs";

await ensureInstalled({ say: console.error });
const { code } = await runChild(node24(), ["--import", "tsx", join(root, "tools", "triage.ts")], {
  cwd: root,
  env: environment(),
});
process.exit(code);
