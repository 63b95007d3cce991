// npm run backup -- <folder>: a copy of everything in the database of our own server, taken while it runs.
import { resolve } from "node:path";
import { takeBackup } from "./take-backup.ts";
import { withDatabase } from "./the-database.ts";

const [folder] = process.argv.slice(2);
if (!folder || process.env["DATABASE_URL"]) {
  console.error(
    folder
      ? "DATABASE_URL names a server that is not ours: back it up with its own tools (docs/running-it.md says how)."
      : "Say where to put it: npm run backup -- /somewhere/safe/2026-08-06",
  );
  process.exit(1);
}
try {
  const { bytes, postgres } = await withDatabase(({ ownerUrl }) =>
    takeBackup(ownerUrl, resolve(folder), new Date()),
  );
  console.log(
    `Backed up ${Math.round(bytes / 1_000_000)} MB (PostgreSQL ${postgres}) to ${resolve(folder)}.`,
  );
  console.log(
    "Try it: npm run restore -- that folder, with ALONGSIDE_DATA set to an empty folder, then npm start there.",
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
