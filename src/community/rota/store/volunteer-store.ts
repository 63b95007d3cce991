import { sql } from "kysely";
import type { Doing } from "../../../platform/web/index.ts";
import type { Slot } from "../../../words/availability.ts";
import type { Day } from "../../../words/day.ts";
import type { WeekWish } from "../volunteer.ts";
import "../tables.ts";

export type Known = {
  personId: string;
  handle: string;
  standsDown: boolean;
  /** A coordinator let her in with a reason, although something was missing. */
  letIn: boolean;
  leave: { fromOn: Day; untilOn: Day | null }[];
  wishes: WeekWish[];
  availability: Slot[];
  lastAskedAt: Date | null;
};

/**
 * The supporters who have a place in a space, by their name there, with what the rota needs to know of each. Our own code
 * asks: a volunteer is suggested by rules, not by who may read what of her. One query.
 */
export async function listKnown(doing: Doing, spaceId: string, personId: string | null): Promise<Known[]> {
  const { rows } = await doing.asSystem(() =>
    sql<Known>`
      select p.person_id "personId", m.handle, p.despite is not null "letIn",
        exists (select from stood_down d where d.person_id = p.person_id and d.programme_id = s.programme_id and d.ended_at is null) "standsDown",
        coalesce((select json_agg(json_build_object('fromOn', l.from_on, 'untilOn', l.until_on)) from leave l
          where l.person_id = p.person_id and l.taken_back_at is null), '[]') leave,
        coalesce((select json_agg(json_build_object('weekday', w.weekday, 'hoursFrom', to_char(w.hours_from, 'HH24:MI'), 'wish', w.wish))
          from shift_wish w where w.person_id = p.person_id and w.space_id = s.id), '[]') wishes,
        coalesce((select u.availability from supporter u where u.person_id = p.person_id and u.programme_id = s.programme_id), '{}') availability,
        (select max(a.asked_at) from cover_ask a where a.person_id = p.person_id) "lastAskedAt"
      from space s join space_place p on p.space_id = s.id join space_member m on m.id = p.member_id
      where s.id = ${spaceId} and p.place = 'supporter' and p.ended_at is null
        and exists (select from role_period r where r.person_id = p.person_id and r.role = 'supporter' and r.ended_at is null)
        and (${personId}::uuid is null or p.person_id = ${personId})
      order by m.handle, p.person_id`.execute(doing.db),
  );
  return rows;
}
