// node tools/complete-lock.mjs: run after npm install when the registry in use does not carry every platform's builds.
// npm leaves optional packages it could not fetch out of package-lock.json, and then npm ci refuses the lock file
// everywhere, even on platforms that never wanted them. This puts them back as their parents name them: exact version,
// platform from the name. Without a checksum, since nobody here has seen them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./node24.mjs";

const path = join(root, "package-lock.json");
const systems = {
  android: "android",
  darwin: "darwin",
  linux: "linux",
  freebsd: "freebsd",
  openharmony: "openharmony",
  win32: "win32",
};
const processors = {
  arm: "arm",
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  armv7: "arm",
};

const lock = JSON.parse(readFileSync(path, "utf8"));
const added = [];
for (const [parent, { optionalDependencies = {} }] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const at = `node_modules/${name}`;
    if (parent === "" || lock.packages[at] || lock.packages[`${parent}/${at}`] || !/^\d/.test(version))
      continue;
    lock.packages[at] = { version, ...platformOf(name), dev: lock.packages[parent].dev, optional: true };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
);
writeFileSync(path, JSON.stringify(lock, null, 2) + "\n");
console.log(added.length ? `Put back ${added.length}: ${added.join(", ")}` : "Nothing was missing.");

function platformOf(name) {
  if (name.endsWith("-all-unknown")) return { cpu: ["!arm", "!arm64", "!riscv64", "!x64"] };
  if (name.endsWith("-unknown-all")) return { os: ["!android", "!darwin", "!linux", "!win32"] };
  const parts = name.split(/[-/]/);
  const os = parts.map((part) => systems[part]).find(Boolean);
  const cpu = parts
    .map((part) => (part.startsWith("musl") || part.startsWith("gnu") ? undefined : processors[part]))
    .find(Boolean);
  const libc =
    os !== "linux"
      ? undefined
      : parts.some((part) => part.startsWith("musl"))
        ? "musl"
        : parts.includes("gnu") || name.startsWith("sass")
          ? "glibc"
          : undefined;
  if (!os || !cpu) throw new Error(`Which platform is ${name} for? Say so in tools/complete-lock.mjs.`);
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) };
}
