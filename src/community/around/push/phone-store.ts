import { createHash } from "node:crypto";
import { seal } from "../../../platform/db/index.ts";
import type { Asked, Doing } from "../../../platform/web/index.ts";
import type { Phone } from "./phone.ts";
import "../tables.ts";

/** What an organisation proves itself by to those who carry pushes; made when it is first needed. Our own code. */
export async function findPushKey({
  db,
  organisation,
  now,
}: Doing): Promise<{ publicKey: string; privateKey: string }> {
  const find = () =>
    db
      .selectFrom("push_key")
      .select(["public_key as publicKey", "private_key as privateKey"])
      .where("organisation_id", "=", organisation.id)
      .executeTakeFirst();
  const there = await find();
  if (there) return there;
  const { default: webPush } = await import("web-push");
  const made = webPush.generateVAPIDKeys();
  await db
    .insertInto("push_key")
    .values({
      organisation_id: organisation.id,
      public_key: made.publicKey,
      private_key: seal(db, made.privateKey),
      made_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await find()) ?? made;
}

export const publicKeyOf = (asked: Asked): Promise<string> =>
  asked.asSystem(async () => (await findPushKey(asked)).publicKey);

/** The phones of whoever asks that take pushes. */
export async function listMyPhones({ db, actor }: Doing): Promise<string[]> {
  const rows = await db
    .selectFrom("push_phone")
    .select("id")
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Keeps a phone for whoever asks; whoever held the same phone before has it no longer. */
export async function keepPhone(asked: Asked, id: string, phone: Phone): Promise<void> {
  const { db, organisation, actor, now } = asked;
  const hash = createHash("sha256").update(phone.address).digest("hex");
  await asked.asSystem(() =>
    db
      .updateTable("push_phone")
      .set({ ended_at: now, ended_why: "another" })
      .where("address_hash", "=", hash)
      .where("ended_at", "is", null)
      .execute(),
  );
  await db
    .insertInto("push_phone")
    .values({
      id,
      organisation_id: organisation.id,
      person_id: actor.personId ?? "",
      address: seal(db, phone.address),
      address_hash: hash,
      p256dh: seal(db, phone.p256dh),
      auth: seal(db, phone.auth),
      made_at: now,
    })
    .execute();
}

/** All of hers: she said so. */
export async function endMyPhones({ db, actor, now }: Doing): Promise<void> {
  await db
    .updateTable("push_phone")
    .set({ ended_at: now, ended_why: "she said" })
    .where("person_id", "=", actor.personId)
    .where("ended_at", "is", null)
    .execute();
}

/** Where a push goes; null when that phone takes none any more. Our own code. */
export async function findPhone({ db }: Doing, id: string): Promise<Phone | null> {
  const row = await db
    .selectFrom("push_phone")
    .select(["address", "p256dh", "auth"])
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** Those who carry pushes say that it is gone. Our own code. */
export async function endPhone({ db, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("push_phone")
    .set({ ended_at: now, ended_why: "gone" })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}
