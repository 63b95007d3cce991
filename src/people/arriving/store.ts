import type { Db } from "../../platform/db/index.ts";
import "../tables.ts";

export type AddressSaid = { kind: "email" | "phone"; value: string };
export type AddressTaken = AddressSaid & { personId: string; name: string };

/** Who already has one of these addresses; asked by the organisation's own code, since nobody may look through all addresses. */
export async function whoHas(db: Db, addresses: readonly AddressSaid[]): Promise<AddressTaken[]> {
  if (addresses.length === 0) return [];
  const values = addresses.map(({ value }) => value);
  const rows = await db
    .selectFrom("address")
    .innerJoin("person", "person.id", "address.person_id")
    .select(["address.kind", "address.value", "person.id as personId", "person.name"])
    .where("address.value", "in", values)
    .where("address.ended_at", "is", null)
    .orderBy("address.id")
    .execute();
  return rows.filter((row) => addresses.some(({ kind, value }) => kind === row.kind && value === row.value));
}

export type Arriving = {
  personId: string;
  organisationId: string;
  programmeId: string;
  name: string;
  /** Not shown to be hers until she follows a link sent there. */
  addresses: readonly AddressSaid[];
  at: Date;
  by: string | null;
};

/** Writes a person who arrives as a parent in a programme: who she is, her place, her addresses. */
export async function keepArrival(
  db: Db,
  { personId, organisationId, programmeId, name, addresses, at, by }: Arriving,
): Promise<void> {
  await db
    .insertInto("person")
    .values({
      id: personId,
      organisation_id: organisationId,
      name,
      known_as: null,
      pronouns: null,
      joined_at: at,
      merged_into_id: null,
    })
    .execute();
  await keepParentPeriod(db, { personId, organisationId, programmeId, at, by });
  for (const { kind, value } of addresses)
    await db
      .insertInto("address")
      .values({
        organisation_id: organisationId,
        person_id: personId,
        kind,
        value,
        verified_at: null,
        began_at: at,
        ended_at: null,
      })
      .execute();
}

type Place = Pick<Arriving, "personId" | "organisationId" | "programmeId" | "at" | "by">;

/** Begins her place as a parent in a programme, unless she holds it already (`A24`). */
export async function keepParentPeriod(
  db: Db,
  { personId, organisationId, programmeId, at, by }: Place,
): Promise<void> {
  await db
    .insertInto("role_period")
    .values({
      organisation_id: organisationId,
      person_id: personId,
      programme_id: programmeId,
      role: "parent",
      began_at: at,
      began_by: by,
      ended_at: null,
      ended_by: null,
      ended_why: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
