import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../node24.mjs";
import { writeSkeleton } from "./import-skeleton.mjs";

const rules = createRequire(import.meta.url)(join(root, ".dependency-cruiser.cjs"));

/**
 * Holds the rules of .dependency-cruiser.cjs to every import under a checkout.
 * Answers { files, broken }: how many files were read, and { rule, from, to, because } for each import that breaks one.
 */
export async function findBrokenImports(checkout, skeleton = join(checkout, ".cache", "imports")) {
  writeSkeleton(checkout, skeleton);
  const { cruise } = await import("dependency-cruiser");
  const { output } = await cruise(["."], {
    ruleSet: withSkeletonNames(rules),
    validate: true,
    baseDir: skeleton,
    doNotFollow: { path: "node_modules" },
    moduleSystems: ["es6", "cjs"],
  });
  const broken = output.summary.violations.map(({ rule, from, to, comment }) => ({
    rule: rule.name,
    from: plain(from),
    to: plain(to),
    because: comment ?? rules.forbidden.find(({ name }) => name === rule.name)?.comment ?? "",
  }));
  return { files: output.summary.totalCruised, broken };
}

const plain = (path) => path.replace(/(\.tsx?)\.js$/, "$1");

// rules are written for the files people see; the skeleton's have one more ending
function withSkeletonNames({ forbidden }) {
  const rename = (value) => {
    if (typeof value === "string") return value.replace(/(\.tsx\?|\.ts|\.tsx)\$/g, "$1\\.js$");
    if (Array.isArray(value)) return value.map(rename);
    return value;
  };
  const renamed = (side) =>
    Object.fromEntries(
      Object.entries(side).map(([key, value]) => [key, key.startsWith("path") ? rename(value) : value]),
    );
  return {
    forbidden: forbidden.map((rule) => ({ ...rule, from: renamed(rule.from), to: renamed(rule.to) })),
  };
}
