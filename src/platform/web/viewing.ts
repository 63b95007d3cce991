import { today } from "../../words/day.ts";
import type { Db } from "../db/index.ts";
import type { Actor } from "./actor.ts";
import type { Asked } from "./asked.ts";

/** What one request has shown so far: about one person, of a concern, or a list of many. */
export type Look = { page: string; personId: string | null; concernId: string | null; apart?: boolean };
type Viewing = Pick<Asked, "viewed" | "viewedApart" | "viewedList" | "viewedConcern">;

/**
 * Gathers what a request shows, one line for each person; whoever says more exactly what it is, later in the request, is
 * believed. It is written when the page is there to be seen.
 */
export function viewing(looks: Look[]): Viewing {
  const gather = async (look: Look): Promise<void> => {
    const before = looks.findIndex(
      ({ personId, concernId }) => personId === look.personId && concernId === look.concernId,
    );
    if (before >= 0) looks.splice(before, 1);
    looks.push(look);
  };
  return {
    viewed: (personId, page) => gather({ page, personId, concernId: null }),
    viewedApart: (personId, page) => gather({ page, personId, concernId: null, apart: true }),
    viewedList: (page) => gather({ page, personId: null, concernId: null }),
    viewedConcern: (concernId, personId, page) => gather({ page, personId, concernId }),
  };
}

/**
 * Writes down who looked. Whatever a safeguarding lead opens is kept apart from what the person herself reads, always and
 * not only while there is a concern, so that nothing can be learned from a line that is not there.
 */
export async function keepLooks(db: Db, looks: readonly Look[], actor: Actor, now: Date): Promise<void> {
  if (!actor.personId) return;
  const base = {
    organisation_id: actor.organisationId,
    at: now,
    viewer_id: actor.personId,
    viewer_role: actor.role,
  };
  for (const { page, personId, concernId, apart } of looks) {
    if (personId === actor.personId) continue;
    if (apart || concernId !== null || (personId !== null && actor.role === "safeguarding-lead"))
      await db
        .insertInto("safeguarding_view")
        .values({ ...base, subject_person_id: personId, concern_id: concernId, page })
        .execute();
    else if (personId !== null)
      await db
        .insertInto("view_log")
        .values({ ...base, subject_person_id: personId, page })
        .execute();
    else
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
  }
}
