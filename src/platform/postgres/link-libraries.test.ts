import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linkLibraries } from "./link-libraries.ts";

test("links an install without scripts left out are made, and those that are there are left", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  const native = join(folder, "native");
  mkdirSync(join(native, "lib"), { recursive: true });
  writeFileSync(join(native, "lib", "libone.so.1.2"), "one");
  symlinkSync("libone.so.1.2", join(native, "lib", "libone.so"));
  const source = "native/lib/libone.so.1.2";
  const links = [
    { source, target: "native/lib/libone.so" },
    { source, target: "native/lib/libone.so.1" },
  ];
  writeFileSync(join(native, "pg-symlinks.json"), JSON.stringify(links));
  expect(linkLibraries(native)).toBe(1);
  expect(readFileSync(join(native, "lib", "libone.so.1"), "utf8")).toBe("one");
  expect(linkLibraries(native)).toBe(0);
  rmSync(folder, { recursive: true });
});
