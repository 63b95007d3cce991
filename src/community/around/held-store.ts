import type { Doing } from "../../platform/web/index.ts";
import "../tables.ts";
import "./tables.ts";

/** Everything around the community that is whoever asks her own, over or not. */
export async function listHeld({ db, actor }: Doing) {
  const me = actor.personId;
  return {
    wishes: await db
      .selectFrom("space_choice")
      .select(["digest", "pushes", "changed_at as changedAt"])
      .where("person_id", "=", me)
      .orderBy("changed_at")
      .execute(),
    notToday: await db
      .selectFrom("not_today")
      .select([
        "topic",
        "due_month as dueMonth",
        "from_at as fromAt",
        "until_at as untilAt",
        "ended_at as endedAt",
      ])
      .where("person_id", "=", me)
      .orderBy("from_at")
      .execute(),
    breaks: await db
      .selectFrom("space_break")
      .select(["from_at as fromAt", "until_at as untilAt", "ended_at as endedAt"])
      .where("person_id", "=", me)
      .orderBy("from_at")
      .execute(),
    mutes: await db
      .selectFrom("member_mute as u")
      .leftJoin("space_member as m", "m.id", "u.member_id")
      .select(["m.handle", "u.from_at as fromAt", "u.ended_at as endedAt"])
      .where("u.person_id", "=", me)
      .orderBy("u.from_at")
      .execute(),
    phones: await db
      .selectFrom("push_phone")
      .select(["made_at as madeAt", "ended_at as endedAt"])
      .where("person_id", "=", me)
      .orderBy("made_at")
      .execute(),
  };
}
