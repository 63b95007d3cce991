import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../building/walk.mjs";
import { environment, node24, root } from "../node24.mjs";
import { runChild } from "../run-child.mjs";
import { findBrowser } from "./browser.mjs";

/** Runs the journeys in a real browser; answers { passed, failed }. No browser to be had counts as one failure, and is said. */
export async function runJourneys() {
  if (filesUnder(root, "journeys", (name) => name.endsWith(".journey.ts")).length === 0)
    return { passed: 0, failed: 0 };
  const browser = await findBrowser();
  if (!browser.found) {
    console.error(browser.why);
    return { passed: 0, failed: 1 };
  }
  const report = join(root, ".cache", "journeys.json");
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const env = environment({
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    ...browser.settings,
  });
  const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
  const options = { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] };
  const { code } = await runChild(node24(), [playwright, "test", "--reporter=list,json"], options);
  const counts = count(report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function count(report) {
  try {
    const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
