import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment, node24, root } from "../node24.mjs";
import { runChild } from "../run-child.mjs";

/** Runs the unit and whole-request tests, all or those whose path contains a filter; answers { passed, failed }. */
export async function runVitest(filters, extra = {}) {
  const report = join(root, ".cache", "vitest.json");
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [
    vitest,
    "run",
    ...filters,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { code } = await runChild(node24(), args, {
    cwd: root,
    env: environment(extra),
    stdio: ["ignore", "inherit", "inherit"],
  });
  const counts = count(report);
  // a file that does not load, or an error outside every test, fails without being a failed test
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function count(report) {
  try {
    const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    const unloaded = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
