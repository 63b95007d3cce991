import { sql } from "kysely";
import { addPerson } from "../src/people/index.ts";
import { newId, system } from "../src/platform/db/index.ts";
import { doing } from "../src/platform/doing/doing.ts";
import { together } from "../src/platform/doing/reactions.ts";
import { visitor } from "../src/platform/web/index.ts";
import { relationshipReactions } from "../src/relationships/index.ts";
import { addDays, today, type Day } from "../src/words/day.ts";
import type { House } from "./house.ts";

export type PairAsked = {
  parent?: string;
  supporter?: string;
  programme?: string;
  dueOn?: Day | null;
  babyBornOn?: Day | null;
};

/**
 * A parent and a supporter who have both said yes: her account, her referral, an agreed match, and what follows from it,
 * as the house does it. Chloe and Amina in the befriending programme, 28 weeks, unless said otherwise.
 */
export async function openPair(
  house: House,
  asked: PairAsked = {},
): Promise<{ id: string; parentId: string; supporterId: string; matchId: string }> {
  const programmeId = house.programmes[asked.programme ?? "befriending"] ?? "";
  const supporterId = house.people[asked.supporter ?? "amina"] ?? "";
  const name = asked.parent ?? "Chloe Marsh";
  const now = house.clock.now;
  const dueOn = asked.dueOn === undefined ? addDays(today(now), 84) : asked.dueOn;
  const matchId = newId();
  return house.app.database.as(system(house.organisationId), async (db) => {
    const parentId = await addPerson(db, {
      organisationId: house.organisationId,
      name,
      addresses: [`${name.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@parents.example`],
      roles: [{ role: "parent", programmeId }],
      at: now,
    });
    const referralId = newId();
    await sql`insert into referral (id, organisation_id, programme_id, source, state, sent_at, name, due_on, baby_born_on, agreed_how, person_id)
      values (${referralId}, ${house.organisationId}, ${programmeId}, 'self', 'matched', ${now}, ${name}, ${dueOn}, ${asked.babyBornOn ?? null}, 'herself', ${parentId})`.execute(
      db,
    );
    await sql`insert into match (id, organisation_id, programme_id, referral_id, parent_id, supporter_id, state, proposed_at, proposed_by, brief, answer_by,
        supporter_answered_at, introduction, parent_answered_at, ended_at)
      values (${matchId}, ${house.organisationId}, ${programmeId}, ${referralId}, ${parentId}, ${supporterId}, 'agreed', ${now}, ${house.people["ruth"]}, '{}',
        ${today(now)}, ${now}, '{}', ${now}, ${now})`.execute(db);
    const found = await db
      .selectFrom("organisation")
      .selectAll()
      .where("id", "=", house.organisationId)
      .executeTakeFirstOrThrow();
    const organisation = {
      ...found,
      plainName: found.plain_name,
      helpLines: found.help_lines,
      leaveUrl: found.leave_url,
    };
    const done = doing({
      db,
      actor: visitor(house.organisationId),
      organisation,
      now,
      jobs: house.app.jobs,
      reactions: together(relationshipReactions),
    });
    await done.happened({
      kind: "MatchAgreed",
      subjectKind: "match",
      subjectId: matchId,
      programmeId,
      aboutPersonId: parentId,
      detail: { referralId, parentId, supporterId },
    });
    const row = await db
      .selectFrom("relationship")
      .select("id")
      .where("match_id", "=", matchId)
      .executeTakeFirstOrThrow();
    return { id: row.id, parentId, supporterId, matchId };
  });
}
