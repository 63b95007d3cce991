import { called } from "../../people/index.ts";
import type { Asked, Doing } from "../../platform/web/index.ts";
import { isStaff, staffRoles } from "../../words/roles.ts";
import type { AboutKind } from "../about.ts";

/** Somebody who holds a role now; `programmeId` null: in the whole organisation. */
export type Holder = {
  personId: string;
  role: "safeguarding-lead" | "coordinator" | "administrator";
  programmeId: string | null;
};

/** Who could be told in this programme; looks past the asker's own rows. */
export async function listHolders(doing: Doing, programmeId: string): Promise<Holder[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select(["person_id", "role", "programme_id"])
      .where("role", "in", ["safeguarding-lead", "coordinator", "administrator"])
      .where("ended_at", "is", null)
      .where((where) =>
        where.or([where("programme_id", "=", programmeId), where("programme_id", "is", null)]),
      )
      .orderBy("began_at")
      .orderBy("id")
      .execute(),
  );
  return rows.map((row) => ({
    personId: row.person_id,
    role: row.role as Holder["role"],
    programmeId: row.programme_id,
  }));
}

export type Colleague = { id: string; name: string; called: string; roles: string[] };

/** Everybody who works here now, so that a worry can be about one of them; who works here is no secret. */
export async function listStaff(doing: Doing, programmeId: string | null): Promise<Colleague[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .innerJoin("person", "person.id", "role_period.person_id")
      .select(["person.id", "person.name", "person.known_as", "role_period.role"])
      .where("role_period.organisation_id", "=", doing.organisation.id)
      .where("role_period.role", "in", [...staffRoles])
      .where("role_period.ended_at", "is", null)
      .$if(programmeId !== null, (query) =>
        query.where((where) =>
          where.or([
            where("role_period.programme_id", "=", programmeId),
            where("role_period.programme_id", "is", null),
          ]),
        ),
      )
      .orderBy("person.name")
      .orderBy("role_period.role")
      .execute(),
  );
  const people = new Map<string, Colleague>();
  for (const row of rows) {
    const one = people.get(row.id) ?? { id: row.id, name: row.name, called: called(row), roles: [] };
    people.set(row.id, { ...one, roles: [...new Set([...one.roles, row.role])] });
  }
  return [...people.values()];
}

/** What somebody is to us, where that says whom it is about; null for a parent: it may be her, her baby or her child. */
export async function kindKnown(doing: Doing, personId: string | null): Promise<AboutKind | null> {
  if (!personId) return null;
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select("role")
      .where("person_id", "=", personId)
      .where("ended_at", "is", null)
      .execute(),
  );
  if (rows.some(({ role }) => isStaff(role))) return "colleague";
  if (rows.some(({ role }) => role === "supporter" || role === "moderator")) return "supporter";
  return rows.some(({ role }) => role === "parent") ? null : "someone-else";
}

/** Whether she may mean this person: somebody whose name is hers to see. */
export async function mayMean(asked: Asked, personId: string): Promise<boolean> {
  return (
    (await asked.db.selectFrom("person").select("id").where("id", "=", personId).executeTakeFirst()) !==
    undefined
  );
}

export async function listProgrammes({ db, organisation }: Doing): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("programme")
    .select(["id", "name"])
    .where("organisation_id", "=", organisation.id)
    .where("closed_on", "is", null)
    .orderBy("name")
    .execute();
}
