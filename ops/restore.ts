// npm run restore -- <folder>: puts a backup where our own server will find it at the next start.
import { resolve } from "node:path";
import { restoreBackup } from "./restore-backup.ts";
import { ownFolder } from "./the-database.ts";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Say which backup: npm run restore -- /somewhere/safe/2026-08-06");
  process.exit(1);
}
try {
  const note = await restoreBackup(resolve(folder), ownFolder(), (line) => console.log(line));
  console.log(
    `The backup of ${note.takenAt} is in place. Start Alongside: it finishes what was under way and goes on from there.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
