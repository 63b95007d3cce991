import { openDatabase, system, type Keyring } from "../../src/platform/db/index.ts";
import { addDays, at, today } from "../../src/words/day.ts";
import { openStage } from "./stage.ts";
import { storyNow, tellStory } from "./chapters.ts";
import { foundWestmere } from "./westmere.ts";

export type TownParts = {
  databaseUrl: string;
  keys: Keyring;
  publicFolder: string;
  now: Date;
  say: (line: string) => void;
};

/** The story begins this many days ago, and its last chapter ends today. */
const storyDays = 70;

/** Tells the demo town's story once, on a database that has nobody in it yet. Every day in it is relative to today. */
export async function tellTown({ databaseUrl, keys, publicFolder, now, say }: TownParts): Promise<void> {
  if (!(await isEmpty(databaseUrl, keys))) return;
  say("Telling the demo town’s story (the first time only)…");
  const startsAt = at(addDays(today(storyNow(now)), -storyDays), "09:00");
  const stage = await openStage({ databaseUrl, keys, startsAt, publicFolder });
  try {
    await foundWestmere(stage.app.database, startsAt);
    await tellStory(stage, now);
  } finally {
    await stage.app.close();
  }
}

async function isEmpty(databaseUrl: string, keys: Keyring): Promise<boolean> {
  const database = openDatabase(databaseUrl, keys, 1);
  try {
    return await database.as(
      system(null),
      async (db) => (await db.selectFrom("organisation").select("id").limit(1).execute()).length === 0,
    );
  } finally {
    await database.close();
  }
}
