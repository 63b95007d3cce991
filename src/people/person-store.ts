import type { Db } from "../platform/db/index.ts";
import type { Role } from "../words/roles.ts";
import "./tables.ts";

export type Person = {
  id: string;
  name: string;
  knownAs: string | null;
  pronouns: string | null;
  homeSafe: boolean;
  leaveSignsOut: boolean;
  joinedAt: Date;
};

/** A person as far as whoever asks may see her; null when not. */
export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await db
    .selectFrom("person")
    .select([
      "id",
      "name",
      "known_as as knownAs",
      "pronouns",
      "home_safe as homeSafe",
      "leave_signs_out as leaveSignsOut",
      "joined_at as joinedAt",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

export async function rolesHeldNow(db: Db, personId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom("role_period")
    .select("role")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  return rows.map((row) => row.role);
}

/** Every role she holds or ever held. */
export async function rolesEverHeld(db: Db, personId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom("role_period")
    .select("role")
    .distinct()
    .where("person_id", "=", personId)
    .orderBy("role")
    .execute();
  return rows.map((row) => row.role);
}

/** Keeps what she calls herself. */
export async function keepNames(
  db: Db,
  personId: string,
  names: { name: string; knownAs: string | null; pronouns: string | null },
): Promise<void> {
  await db
    .updateTable("person")
    .set({ name: names.name, known_as: names.knownAs, pronouns: names.pronouns })
    .where("id", "=", personId)
    .execute();
}

/** Keeps how the pages behave for her. */
export async function keepSafety(
  db: Db,
  personId: string,
  safety: { homeSafe: boolean; leaveSignsOut: boolean },
): Promise<void> {
  await db
    .updateTable("person")
    .set({ home_safe: safety.homeSafe, leave_signs_out: safety.leaveSignsOut })
    .where("id", "=", personId)
    .execute();
}
