import { join } from "node:path";
import { openStage, type Stage } from "../db/town/stage.ts";
import { freshDatabase } from "./fresh-database.ts";

/** The stage on a database of its own: the founded town, a clock that stands still, and nobody's story told yet. */
export type House = Stage & { ownerUrl: string; appUrl: string; close(): Promise<void> };

/** @param startsAt when the still clock stands; a Tuesday morning unless said otherwise */
export async function openHouse(
  startsAt = new Date("2026-08-04T09:00:00+01:00"),
  parts: { textsToken?: string } = {},
): Promise<House> {
  const database = await freshDatabase();
  const stage = await openStage({
    databaseUrl: database.appUrl,
    startsAt,
    publicFolder: join(import.meta.dirname, "../client"),
    secret: "a secret that only the tests of this house know",
    ...parts,
  });
  return Object.assign(stage, {
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    close: async () => {
      await stage.app.close();
      await database.drop();
    },
  });
}
