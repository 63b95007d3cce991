// npm run seed: tells the demo town's story on a database with nobody in it. Starting the demo does the same.
import { join } from "node:path";
import { tellTown } from "../db/town/town.ts";
import { withDatabase } from "../ops/the-database.ts";
import { keysInFolder, migrate } from "../src/platform/db/index.ts";
import { keysFolderOf } from "../src/settings.ts";

if (process.env["ALONGSIDE_STAGE"] === "live") {
  console.error("This is the live stage, where nobody is invented. To begin: npm run found.");
  process.exit(1);
}
await withDatabase(async ({ ownerUrl, appUrl }) => {
  await migrate(ownerUrl);
  await tellTown({
    databaseUrl: appUrl,
    keys: keysInFolder(keysFolderOf(process.env)),
    publicFolder: join(import.meta.dirname, "../client"),
    now: new Date(),
    say: (line) => console.log(line),
  });
});
console.log("The demo town is there.");
