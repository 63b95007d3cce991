import { sql } from "kysely";
import type { Db } from "../../platform/db/index.ts";
import { hashOf } from "../sessions/token.ts";
import "../tables.ts";

export type Address = {
  id: string;
  kind: "email" | "phone";
  value: string;
  verifiedAt: Date | null;
  beganAt: Date;
  endedAt: Date | null;
};

const columns = [
  "id",
  "kind",
  "value",
  "verified_at as verifiedAt",
  "began_at as beganAt",
  "ended_at as endedAt",
] as const;

/** The addresses that hold now, the surest first: those she showed to be hers, then the newest. */
export async function listAddresses(db: Db, personId: string): Promise<Address[]> {
  return db
    .selectFrom("address")
    .select(columns)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy(sql`verified_at is null`)
    .orderBy("began_at", "desc")
    .orderBy("id")
    .execute();
}

/** Every address there ever was, newest first. */
export async function listEveryAddress(db: Db, personId: string): Promise<Address[]> {
  return db
    .selectFrom("address")
    .select(columns)
    .where("person_id", "=", personId)
    .orderBy("began_at", "desc")
    .orderBy("id")
    .execute();
}

export type NewAddress = {
  organisationId: string;
  personId: string;
  kind: "email" | "phone";
  value: string;
  at: Date;
  verifiedAt: Date | null;
};

/** Begins an address, unless she already has it; whoever adds it asks first whether it is somebody else's. */
export async function keepAddress(db: Db, address: NewAddress): Promise<void> {
  const already = (await listAddresses(db, address.personId)).find(
    (each) => each.kind === address.kind && each.value === address.value,
  );
  if (already) {
    if (address.verifiedAt && !already.verifiedAt)
      await db
        .updateTable("address")
        .set({ verified_at: address.verifiedAt })
        .where("id", "=", already.id)
        .execute();
    return;
  }
  await db
    .insertInto("address")
    .values({
      organisation_id: address.organisationId,
      person_id: address.personId,
      kind: address.kind,
      value: address.value,
      verified_at: address.verifiedAt,
      began_at: address.at,
      ended_at: null,
    })
    .execute();
}

/** Ends one of her addresses; true when it was hers and held. */
export async function endAddress(db: Db, personId: string, addressId: string, at: Date): Promise<boolean> {
  const ended = await db
    .updateTable("address")
    .set({ ended_at: at })
    .where("id", "=", addressId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

export type Claim = { kind: "email" | "phone"; value: string };

/** Remembers that she says this address is hers, until the link sent there shows it. */
export async function keepClaim(
  db: Db,
  claim: Claim & { organisationId: string; personId: string; token: string; endsAt: Date },
): Promise<void> {
  await db
    .insertInto("sign_in_state")
    .values({
      organisation_id: claim.organisationId,
      person_id: claim.personId,
      kind: "address",
      secret: JSON.stringify({
        token: hashOf(claim.token).toString("hex"),
        kind: claim.kind,
        value: claim.value,
      }),
      ends_at: claim.endsAt,
    })
    .execute();
}

/** The claim behind a link, for the person who made it and nobody else. */
export async function findClaim(
  db: Db,
  personId: string,
  token: string,
  now: Date,
): Promise<(Claim & { id: string }) | null> {
  const row = await db
    .selectFrom("sign_in_state")
    .select(["id", "secret"])
    .where("person_id", "=", personId)
    .where("kind", "=", "address")
    .where(sql<string>`secret->>'token'`, "=", hashOf(token).toString("hex"))
    .where("ends_at", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    kind: row.secret["kind"] === "phone" ? "phone" : "email",
    value: String(row.secret["value"]),
  };
}

export async function dropClaim(db: Db, id: string): Promise<void> {
  await db.deleteFrom("sign_in_state").where("id", "=", id).execute();
}
