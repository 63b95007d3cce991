import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "../building/walk.mjs";

const folders = ["src", "client", "db", "tests", "bench", "journeys", "tools", "ops"];
const fromClause = /^(import|export)(\s+type)?\s[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm;
const bareImport = /^import\s*["']([^"']+)["']/gm;
const dynamicImport = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/**
 * Writes, for every TypeScript file, a JavaScript file with nothing in it but its imports: TypeScript 7 has no parser
 * that dependency-cruiser could use. Types are imports too; those that are only types are written as require().
 */
export function writeSkeleton(root, skeleton) {
  rmSync(skeleton, { recursive: true, force: true });
  for (const path of folders.flatMap((folder) =>
    filesUnder(root, folder, (name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts")),
  )) {
    const copy = join(skeleton, `${path}.js`);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, importsOf(readFileSync(join(root, path), "utf8")).join("\n"));
  }
}

/** The lines of the skeleton for one file's text. */
export function importsOf(text) {
  const lines = [];
  for (const [, , type, name] of text.matchAll(fromClause))
    lines.push(type ? `require(${quote(name)});` : `import ${quote(name)};`);
  for (const [, name] of text.matchAll(bareImport)) lines.push(`import ${quote(name)};`);
  // type positions use import("…") as well; either way it is an import that need not come first
  for (const [, name] of text.matchAll(dynamicImport)) lines.push(`require(${quote(name)});`);
  return lines;
}

const quote = (name) => JSON.stringify(/^\..*\.tsx?$/.test(name) ? `${name}.js` : name);
