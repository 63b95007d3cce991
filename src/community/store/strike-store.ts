import type { Doing } from "../../platform/web/index.ts";
import type { Strike } from "../writing/strike.ts";
import "../moderation/tables.ts";

/** What holds now for whoever asks; she alone reads it (row policy). */
export async function listMyStrikes({ db, now, actor }: Doing, spaceId?: string): Promise<Strike[]> {
  if (!actor.personId) return [];
  let query = db
    .selectFrom("strike")
    .select(["id", "space_id as spaceId", "kind", "from_at as fromAt", "until_at as untilAt"])
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .where("until_at", ">", now);
  if (spaceId) query = query.where("space_id", "=", spaceId);
  return query.orderBy("until_at", "desc").orderBy("id").execute();
}
