import type { Doing } from "../../../platform/web/index.ts";
import "../tables.ts";

export async function endMyth({ db, actor, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("myth")
    .set({ ended_at: now, ended_by: actor.personId })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}
