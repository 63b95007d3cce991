import type { Doing } from "../../platform/web/index.ts";
import { giveUpConsents } from "../consents/give-up-consents.ts";
import { endSessions } from "../sessions/store.ts";
import type { Erasable, KeepsRecords, PastItsTime } from "./keeps-records.ts";
import "../tables.ts";

/** What somebody erased is called wherever she had a part in something. */
export const erasedName = "Someone who left";

const gone = { kind: "account", leaves: "nothing", whose: "person_id = :id" } as const;

const account: readonly Erasable[] = [
  {
    kind: "account",
    table: "person",
    whose: "id = :id",
    leaves: { name: `'${erasedName}'`, known_as: "null", pronouns: "null" },
  },
  {
    kind: "account",
    table: "address",
    whose: "person_id = :id",
    // one word for all: what is ended may stand twice, and an address that is gone is anybody's again
    leaves: { value: "'erased'" },
  },
  {
    kind: "account",
    table: "safe_contact",
    whose: "person_id = :id",
    leaves: { channels: "'{}'", who_else: "null", safe_word: "null", note: "null" },
  },
  { kind: "account", table: "access_needs", whose: "person_id = :id", leaves: { note: "null" } },
  { kind: "account", table: "role_period", whose: "person_id = :id", leaves: { ended_why: "null" } },
  {
    kind: "account",
    table: "conflict",
    whose: "subject_id = :id",
    leaves: {
      why: "'Erased'",
      named: "case when named is null then null else 'Erased' end",
      ended_why: "case when ended_why is null then null else 'Erased' end",
    },
  },
  { kind: "account", table: "contact_stop", whose: "person_id = :id", leaves: { note: "null" } },
  { kind: "account", table: "call_made", whose: "person_id = :id", leaves: { why: "'Erased'" } },
  ...["password", "totp", "passkey", "oidc_identity"].map((table) => ({ ...gone, table })),
];

const traces: readonly Erasable[] = [
  {
    kind: "signing-in",
    table: "session",
    whose: "person_id = :id and seen_at < :before",
    leaves: { device: "''" },
  },
  {
    kind: "signing-in",
    table: "sign_in_link",
    whose: "person_id = :id and ends_at < :before",
    leaves: "nothing",
  },
  {
    kind: "signing-in",
    table: "sign_in_state",
    whose: "person_id = :id and ends_at < :before",
    leaves: "nothing",
  },
  {
    kind: "messages",
    table: "message",
    whose: "to_person_id = :id and created_at < :before",
    leaves: { subject: "''", body: "''", link: "null", to_address: "null", sent_to: "null" },
  },
  {
    kind: "drafts",
    table: "draft",
    // a form's name may hold the id of whom it is about
    whose: "(person_id = :id or strpos(form, :id::text) > 0) and saved_at < :before",
    leaves: "nothing",
  },
];

const pastItsTime: readonly PastItsTime[] = [
  {
    kind: "account",
    query: `select p.id subject_id, max(r.ended_at)::date since_on
      from person p join role_period r on r.person_id = p.id where p.erased_at is null
      group by p.id having bool_and(r.ended_at is not null) and max(r.ended_at) < :before`,
  },
  {
    kind: "messages",
    query: `select to_person_id subject_id, min(created_at)::date since_on from message
      where to_person_id is not null and body <> '' and state not in ('owed', 'held') and created_at < :before group by 1`,
  },
  {
    kind: "drafts",
    query: `select person_id subject_id, min(saved_at)::date since_on from draft where saved_at < :before group by 1`,
  },
  {
    kind: "signing-in",
    query: `select person_id subject_id, min(seen_at)::date since_on from session
      where device <> '' and seen_at < :before group by 1`,
  },
];

export const peopleKeeps: KeepsRecords = {
  erasables: [...account, ...traces],
  pastItsTime,
  letGo: giveUpConsents,
};

/** From now on there is no way in: her places, sessions and addresses end, and nothing new can be given to her. */
export async function closeAccount({ db, now, actor }: Doing, personId: string): Promise<void> {
  await endSessions(db, personId, "the account was closed", now);
  for (const table of ["role_period", "address", "safe_contact"] as const)
    await db
      .updateTable(table)
      .set({ ended_at: now })
      .where("person_id", "=", personId)
      .where("ended_at", "is", null)
      .execute();
  await db
    .updateTable("role_period")
    .set({ ended_by: actor.personId })
    .where("person_id", "=", personId)
    .where("ended_at", "=", now)
    .execute();
  await db
    .updateTable("message")
    .set({ state: "cancelled", why: "the account was closed" })
    .where("to_person_id", "=", personId)
    .where("state", "in", ["owed", "held"])
    .execute();
  await db.updateTable("person").set({ erased_at: now }).where("id", "=", personId).execute();
}
