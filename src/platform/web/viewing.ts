import { today } from "../../words/day.ts";
import type { Db } from "../db/index.ts";
import type { Actor } from "./actor.ts";
import type { Asked } from "./asked.ts";

type Viewing = Pick<Asked, "viewed" | "viewedList" | "viewedConcern">;

/**
 * Writes down who looked. Whatever a safeguarding lead opens is kept apart from what the person herself reads, always and
 * not only while there is a concern, so that nothing can be learned from a line that is not there.
 */
export function viewing(db: Db, actor: Actor, organisationId: string, now: Date): Viewing {
  const base = {
    organisation_id: organisationId,
    at: now,
    viewer_id: actor.personId ?? "",
    viewer_role: actor.role,
  };
  const keepApart = async (page: string, personId: string | null, concernId: string | null) => {
    await db
      .insertInto("safeguarding_view")
      .values({ ...base, subject_person_id: personId, concern_id: concernId, page })
      .execute();
  };
  return {
    viewed: async (personId, page) => {
      if (!actor.personId || actor.personId === personId) return;
      if (actor.role === "safeguarding-lead") return keepApart(page, personId, null);
      await db
        .insertInto("view_log")
        .values({ ...base, subject_person_id: personId, page })
        .execute();
    },
    viewedList: async (page) => {
      if (!actor.personId) return;
      await db
        .insertInto("view_log")
        .values({
          ...base,
          subject_person_id: null,
          page: `list: ${page}`,
          once_key: `list:${page}:${actor.personId}:${actor.role}:${today(now)}`,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    viewedConcern: async (concernId, personId, page) => {
      if (actor.personId) await keepApart(page, personId, concernId);
    },
  };
}
