import { isId, newId, seal } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { Day } from "../../../words/day.ts";
import type { Opening } from "../sealing/seal.ts";
import "../tables.ts";
import "../../tables.ts";

const columns = [
  "id",
  "space_id as spaceId",
  "post_id as postId",
  "asked_at as askedAt",
  "asked_by as askedBy",
  "why",
  "agreed_at as agreedAt",
  "agreed_by as agreedBy",
  "refused_at as refusedAt",
  "refused_by as refusedBy",
  "refused_why as refusedWhy",
  "until_at as untilAt",
  "seen_at as seenAt",
  "ended_at as endedAt",
  "tell_on as tellOn",
  "wait_why as waitWhy",
  "told_at as toldAt",
] as const;

/** Openings as far as whoever asks may know of them: none of a post she wrote, or of somebody she must not see. */
export async function listOpenings({ db }: Doing, only: { postId?: string } = {}): Promise<Opening[]> {
  let query = db.selectFrom("seal_opening").select(columns);
  if (only.postId) query = query.where("post_id", "=", only.postId);
  return query.orderBy("asked_at", "desc").orderBy("id").limit(200).execute();
}

export async function findOpening({ db }: Doing, id: string, lock?: "to change"): Promise<Opening | null> {
  if (!isId(id)) return null;
  const query = db.selectFrom("seal_opening").select(columns).where("id", "=", id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

export type SealedPost = {
  id: string;
  spaceId: string;
  threadId: string;
  words: string;
  nameHidden: boolean;
  at: Date;
};
/** A post of a space the lead reads; never whose it is. */
export async function findSealedPost(
  { db }: Doing,
  id: string,
): Promise<(SealedPost & { spaceName: string; programmeId: string }) | null> {
  if (!isId(id)) return null;
  const row = await db
    .selectFrom("post as p")
    .innerJoin("space as s", "s.id", "p.space_id")
    .select([
      "p.id",
      "p.space_id as spaceId",
      "p.thread_id as threadId",
      "p.words",
      "p.member_id",
      "p.written_at as at",
    ])
    .select(["s.name as spaceName", "s.programme_id as programmeId"])
    .where("p.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { member_id, ...post } = row;
  return { ...post, nameHidden: member_id === null };
}

/** Where and when a post was written, for a second person who does not read it. */
export async function findPlace(
  doing: Doing,
  postId: string,
): Promise<{ spaceName: string; at: Date; programmeId: string } | null> {
  const row = await doing.asSystem(() =>
    doing.db
      .selectFrom("post as p")
      .innerJoin("space as s", "s.id", "p.space_id")
      .select(["s.name as spaceName", "p.written_at as at", "s.programme_id as programmeId"])
      .where("p.id", "=", postId)
      .executeTakeFirst(),
  );
  return row ?? null;
}

/** Whether this person wrote the post, or must not see whoever did: then somebody else opens it. Our own code asks. */
export async function isApart(doing: Doing, postId: string, personId: string): Promise<boolean> {
  return doing.asSystem(async () => {
    const row = await doing.db
      .selectFrom("post_author as a")
      .leftJoin("conflict as c", (join) =>
        join
          .onRef("c.subject_id", "=", "a.person_id")
          .on("c.person_id", "=", personId)
          .on("c.ended_at", "is", null),
      )
      .select(["a.person_id", "c.id as conflict"])
      .where("a.post_id", "=", postId)
      .executeTakeFirst();
    return row !== undefined && (row.person_id === personId || row.conflict !== null);
  });
}

/** Keeps that it was asked; false when the form was sent before or she is asking already. */
export async function insertOpening(
  { db, organisation, now, actor }: Doing,
  of: { id: string; postId: string; spaceId: string; why: string },
): Promise<boolean> {
  const kept = await db
    .insertInto("seal_opening")
    .values({
      id: isId(of.id) ? of.id : newId(),
      organisation_id: organisation.id,
      space_id: of.spaceId,
      post_id: of.postId,
      asked_at: now,
      asked_by: actor.personId ?? "",
      why: seal(db, of.why),
    })
    .onConflict((there) => there.doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

export async function keepAgreed(
  { db, now, actor }: Doing,
  id: string,
  opened: { untilAt: Date; tellOn: Day },
): Promise<void> {
  await db
    .updateTable("seal_opening")
    .set({ agreed_at: now, agreed_by: actor.personId, until_at: opened.untilAt, tell_on: opened.tellOn })
    .where("id", "=", id)
    .execute();
}

export async function keepRefused({ db, now, actor }: Doing, id: string, why: string): Promise<void> {
  await db
    .updateTable("seal_opening")
    .set({ refused_at: now, refused_by: actor.personId, refused_why: seal(db, why) })
    .where("id", "=", id)
    .execute();
}

export async function keepEnded({ db, now }: Doing, id: string): Promise<void> {
  await db
    .updateTable("seal_opening")
    .set({ ended_at: now })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

export async function keepWaits({ db }: Doing, id: string, tellOn: Day, why: string): Promise<void> {
  await db
    .updateTable("seal_opening")
    .set({ tell_on: tellOn, wait_why: seal(db, why) })
    .where("id", "=", id)
    .execute();
}

/**
 * Whose post it is, as the lead to whom it is open: the row policy gives it to nobody else. That she saw it is written down
 * in the same moment.
 */
export async function seeAuthor(
  { db, now }: Doing,
  opening: Pick<Opening, "id" | "postId">,
): Promise<{ personId: string; handle: string } | null> {
  const row = await db
    .selectFrom("post_author as a")
    .innerJoin("space_member as m", "m.id", "a.member_id")
    .select(["a.person_id as personId", "m.handle"])
    .where("a.post_id", "=", opening.postId)
    .executeTakeFirst();
  if (!row) return null;
  await db
    .updateTable("seal_opening")
    .set({ seen_at: now })
    .where("id", "=", opening.id)
    .where("seen_at", "is", null)
    .execute();
  return row;
}

/** Tells her on her own page; answers who she is, for the message. Our own code, once. */
export async function keepTold(
  { db, organisation, now }: Doing,
  opening: Pick<Opening, "id" | "postId" | "seenAt" | "agreedAt">,
  words: string,
): Promise<string | null> {
  const author = await db
    .selectFrom("post_author")
    .select("person_id")
    .where("post_id", "=", opening.postId)
    .executeTakeFirst();
  if (!author) return null;
  const kept = await db
    .insertInto("seal_told")
    .values({
      opening_id: opening.id,
      organisation_id: organisation.id,
      person_id: author.person_id,
      opened_at: opening.seenAt ?? opening.agreedAt ?? now,
      at: now,
      words: seal(db, words),
    })
    .onConflict((there) => there.doNothing())
    .returning("opening_id")
    .executeTakeFirst();
  if (!kept) return null;
  await db.updateTable("seal_opening").set({ told_at: now }).where("id", "=", opening.id).execute();
  return author.person_id;
}

/** Ends every opening whose time is over; once, however often it is asked. */
export async function endOver({ db, now }: Doing): Promise<void> {
  await db
    .updateTable("seal_opening")
    .set({ ended_at: now })
    .where("ended_at", "is", null)
    .where("until_at", "<=", now)
    .execute();
}

/** Openings whose author is to be told by now. */
export async function listToTell({ db, today }: Doing): Promise<Opening[]> {
  return db
    .selectFrom("seal_opening")
    .select(columns)
    .where("told_at", "is", null)
    .where("seen_at", "is not", null)
    .where("tell_on", "<=", today)
    .orderBy("tell_on")
    .forUpdate()
    .execute();
}

/** Who may be the second person: other leads of the programme, and administrators. Looked up by our own code. */
export async function listSecondPeople(
  doing: Doing,
  programmeId: string,
  besides: string,
): Promise<string[]> {
  const rows = await doing.asSystem(() =>
    doing.db
      .selectFrom("role_period")
      .select("person_id as id")
      .distinct()
      .where("role", "in", ["safeguarding-lead", "administrator"])
      .where("ended_at", "is", null)
      .where("person_id", "!=", besides)
      .where((where) =>
        where.or([where("programme_id", "is", null), where("programme_id", "=", programmeId)]),
      )
      .execute(),
  );
  return rows.map(({ id }) => id);
}
