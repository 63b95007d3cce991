import { newId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import "../../tables.ts";

export type Folder = { id: string; name: string };

/** The folders of a space in use, in their order. */
export async function listFolders({ db }: Doing, spaceId: string): Promise<Folder[]> {
  return db
    .selectFrom("folder")
    .select(["id", "name"])
    .where("space_id", "=", spaceId)
    .where("ended_at", "is", null)
    .orderBy("position")
    .orderBy("name")
    .execute();
}

/** A new folder, at the end. */
export async function keepFolder(
  { db, organisation }: Doing,
  spaceId: string,
  folder: { name: string; position: number },
): Promise<void> {
  await db
    .insertInto("folder")
    .values({
      id: newId(),
      organisation_id: organisation.id,
      space_id: spaceId,
      name: folder.name,
      position: folder.position,
    })
    .execute();
}

/** The folder is used no longer; what is in it stays, outside of any folder. */
export async function endFolder({ db, now }: Doing, spaceId: string, id: string): Promise<void> {
  await db
    .updateTable("thread")
    .set({ folder_id: null })
    .where("folder_id", "=", id)
    .where("space_id", "=", spaceId)
    .execute();
  await db
    .updateTable("folder")
    .set({ ended_at: now })
    .where("id", "=", id)
    .where("space_id", "=", spaceId)
    .execute();
}
