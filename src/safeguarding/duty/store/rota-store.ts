import { sql } from "kysely";
import { staffRoles } from "../../../words/roles.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { RoleHolder } from "../rungs.ts";
import type { Rota } from "../rota.ts";
import "../../../people/index.ts";
import "../tables.ts";

/**
 * The rota as far as it may still matter from this moment on; looks past the asker's own rows, because who is on duty
 * is asked for by whoever raises something.
 */
export async function findRota(doing: Doing, from: Date): Promise<Rota> {
  const { db, organisation } = doing;
  return doing.asSystem(async () => {
    const turns = await db
      .selectFrom("duty_turn")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .where("ended_at", "is", null)
      .where("to_at", ">", from)
      .where(stillWorksHere("duty_turn"))
      .orderBy("from_at")
      .execute();
    const patterns = await db
      .selectFrom("duty_pattern")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .where("ended_at", "is", null)
      .where(stillWorksHere("duty_pattern"))
      .orderBy("added_at")
      .execute();
    const aways = await db
      .selectFrom("duty_away")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .where("ended_at", "is", null)
      .where("to_at", ">", from)
      .orderBy("from_at")
      .execute();
    return {
      turns: turns.map((row) => ({
        id: row.id,
        programmeId: row.programme_id,
        post: row.post,
        personId: row.person_id,
        fromAt: row.from_at,
        toAt: row.to_at,
        addedAt: row.added_at,
      })),
      patterns: patterns.map((row) => ({
        id: row.id,
        programmeId: row.programme_id,
        post: row.post,
        personId: row.person_id,
        weekdays: row.weekdays,
        hoursFrom: row.hours_from.slice(0, 5),
        hoursTo: row.hours_to.slice(0, 5),
        fromOn: row.from_on,
        toOn: row.to_on,
        addedAt: row.added_at,
      })),
      aways: aways.map((row) => ({
        id: row.id,
        personId: row.person_id,
        fromAt: row.from_at,
        toAt: row.to_at,
      })),
    };
  });
}

/** Whoever left is on no rota: her hours are a gap, and shown as one. */
const stillWorksHere = (table: "duty_turn" | "duty_pattern") =>
  sql<boolean>`exists (select 1 from role_period r where r.person_id = ${sql.ref(`${table}.person_id`)}
    and r.ended_at is null and r.role = any (${[...staffRoles]}))`;

/** Everybody who may stand in, and who may be put on the rota of this programme. */
export async function listRoleHolders(doing: Doing): Promise<RoleHolder[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select(["person_id", "role", "programme_id"])
      .where("organisation_id", "=", doing.organisation.id)
      .where("role", "in", ["safeguarding-lead", "coordinator", "administrator"])
      .where("began_at", "<=", doing.now)
      .where("ended_at", "is", null)
      .orderBy("began_at")
      .orderBy("id")
      .execute(),
  );
  return rows.map((row) => ({
    personId: row.person_id,
    role: row.role as RoleHolder["role"],
    programmeId: row.programme_id,
  }));
}
