// npm run migrate: brings the database to this version, as the role that owns its tables. Starting does the same.
import { withDatabase } from "../ops/the-database.ts";
import { migrate } from "../src/platform/db/index.ts";

const ran = await withDatabase(({ ownerUrl }) => migrate(ownerUrl));
console.log(
  ran.length > 0 ? `The database is up to date: ${ran.join(", ")}.` : "The database was up to date.",
);
