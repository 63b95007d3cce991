import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import type { Role } from "../../words/roles.ts";
import "../tables.ts";

export type RolePeriod = {
  id: string;
  role: Role;
  programme: string | null;
  beganAt: Date;
  endedAt: Date | null;
  endedWhy: string | null;
};

/** Every place she holds or held, newest first (A24). */
export async function listRolePeriods(db: Db, personId: string): Promise<RolePeriod[]> {
  return db
    .selectFrom("role_period")
    .leftJoin("programme", "programme.id", "role_period.programme_id")
    .select([
      "role_period.id",
      "role_period.role",
      "programme.name as programme",
      "role_period.began_at as beganAt",
      "role_period.ended_at as endedAt",
      "role_period.ended_why as endedWhy",
    ])
    .where("role_period.person_id", "=", personId)
    .orderBy(sql`role_period.ended_at is not null`)
    .orderBy("role_period.began_at", "desc")
    .orderBy("role_period.role")
    .execute();
}

export type Session = { beganAt: Date; seenAt: Date; endedAt: Date | null; how: string; device: string };

export async function listSessions(db: Db, personId: string): Promise<Session[]> {
  return db
    .selectFrom("session")
    .select(["began_at as beganAt", "seen_at as seenAt", "ended_at as endedAt", "how", "device"])
    .where("person_id", "=", personId)
    .orderBy("began_at", "desc")
    .limit(200)
    .execute();
}

export type SentMessage = {
  at: Date;
  subject: string;
  body: string;
  channel: string | null;
  sentTo: string | null;
  state: string;
  why: string | null;
};

/** What we sent her or owe her, in its own words; the words of sign-in links without the link. */
export async function listMessages(db: Db, personId: string): Promise<SentMessage[]> {
  return db
    .selectFrom("message")
    .select([
      sql<Date>`coalesce(sent_at, created_at)`.as("at"),
      "subject",
      "body",
      "channel",
      "sent_to as sentTo",
      "state",
      "why",
    ])
    .where("to_person_id", "=", personId)
    .orderBy("created_at", "desc")
    .limit(500)
    .execute();
}

export type Happened = { at: Date; kind: string; byHer: boolean; byRole: string };

/** What happened, as codes and times: never anybody's words. */
export async function listHappened(db: Db, personId: string): Promise<Happened[]> {
  return db
    .selectFrom("fact")
    .select([
      "at",
      "kind",
      sql<boolean>`coalesce(by_person_id = ${personId}, false)`.as("byHer"),
      "by_role as byRole",
    ])
    .where("about_person_id", "=", personId)
    .orderBy("id", "desc")
    .limit(500)
    .execute();
}
