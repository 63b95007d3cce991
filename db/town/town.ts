import { openDatabase, system } from "../../src/platform/db/index.ts";
import { foundHarbrook } from "./harbrook.ts";

export type TownParts = { databaseUrl: string; ownerUrl: string; say: (line: string) => void };

/** Tells the demo town's story once, on a database that has nobody in it yet. Every day in it is relative to today. */
export async function tellTown({ databaseUrl, say }: TownParts): Promise<void> {
  const database = openDatabase(databaseUrl, 2);
  try {
    const empty = await database.as(system(null), async (db) => {
      const found = await db.selectFrom("organisation").select("id").limit(1).execute();
      return found.length === 0;
    });
    if (!empty) return;
    say("Telling the demo town’s story…");
    await foundHarbrook(database, new Date());
  } finally {
    await database.close();
  }
}
