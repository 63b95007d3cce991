import { sql } from "kysely";
import { sealOrNull } from "../../../platform/db/index.ts";
import { isId } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { EndedWhy, PlaceKind } from "../../space.ts";
import type { OpenOffer } from "../joining/take-place.ts";
import type { NewOffer } from "../letting-in/offer-place.ts";
import "../../tables.ts";

/** Somebody's place as those who look after the space see it. */
export type PlaceSeen = {
  id: string;
  spaceId: string;
  personId: string;
  place: PlaceKind;
  offeredAt: Date;
  joinedAt: Date | null;
  untilAt: Date | null;
  memberId: string | null;
  handle: string | null;
  picture: string | null;
  despite: string | null;
  referralId: string | null;
};

const places = ({ db }: Doing) =>
  db
    .selectFrom("space_place as p")
    .leftJoin("space_member as m", "m.id", "p.member_id")
    .select([
      "p.id",
      "p.space_id as spaceId",
      "p.person_id as personId",
      "p.place",
      "p.offered_at as offeredAt",
      "p.joined_at as joinedAt",
      "p.until_at as untilAt",
      "p.member_id as memberId",
      "p.despite",
      "p.referral_id as referralId",
      "m.handle",
      "m.picture",
    ])
    .where("p.ended_at", "is", null);

/** Everybody who has a place there or an offer of one, by the name she goes by. */
export const listPlaces = (doing: Doing, spaceId: string): Promise<PlaceSeen[]> =>
  places(doing).where("p.space_id", "=", spaceId).orderBy("m.handle").orderBy("p.offered_at").execute();

/** Every place somebody has or was offered; of those behind these referrals, or in this programme, where asked. */
export function listPlacesOf(
  doing: Doing,
  only: { personId?: string; referralId?: string; programmeId?: string; place?: PlaceKind },
): Promise<PlaceSeen[]> {
  let query = places(doing);
  if (only.personId) query = query.where("p.person_id", "=", only.personId);
  if (only.referralId) query = query.where("p.referral_id", "=", only.referralId);
  if (only.place) query = query.where("p.place", "=", only.place);
  if (only.programmeId)
    query = query.where("p.space_id", "in", (inner) =>
      inner
        .selectFrom("space")
        .select("id")
        .where("programme_id", "=", only.programmeId ?? ""),
    );
  return query.orderBy("p.offered_at").execute();
}

/** Every place in the spaces of programmes that have closed by today. As the house itself. */
export const listPlacesInClosed = (doing: Doing): Promise<PlaceSeen[]> =>
  places(doing)
    .where("p.space_id", "in", (inner) =>
      inner
        .selectFrom("space as s")
        .innerJoin("programme as g", "g.id", "s.programme_id")
        .select("s.id")
        .where("g.closed_on", "<=", doing.today),
    )
    .execute();

export async function findPlace(doing: Doing, id: string): Promise<PlaceSeen | null> {
  return isId(id) ? ((await places(doing).where("p.id", "=", id).executeTakeFirst()) ?? null) : null;
}

/** What whoever asks was offered here and has not ended; taken already or not. Locked, so that two taps take one place. */
export async function takeUpOffer({ db, actor }: Doing, spaceId: string): Promise<OpenOffer | null> {
  if (!actor.personId || !isId(spaceId)) return null;
  const row = await db
    .selectFrom("space_place")
    .select(["id", "space_id", "person_id", "place", "referral_id", "from_place_id", "joined_at"])
    .where("space_id", "=", spaceId)
    .where("person_id", "=", actor.personId)
    .where(
      "place",
      "=",
      actor.role === "parent" ? "member" : actor.role === "supporter" ? "supporter" : "guest",
    )
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row
    ? {
        id: row.id,
        spaceId: row.space_id,
        personId: row.person_id,
        place: row.place,
        referralId: row.referral_id,
        fromPlaceId: row.from_place_id,
        joined: row.joined_at !== null,
      }
    : null;
}

/** Keeps an offer; false when its form was sent before, or she has a place or an offer there already. */
export async function insertOffer(doing: Doing, offer: NewOffer): Promise<boolean> {
  const inserted = await doing.db
    .insertInto("space_place")
    .values({
      id: offer.id,
      organisation_id: doing.organisation.id,
      space_id: offer.spaceId,
      person_id: offer.personId,
      place: offer.place,
      referral_id: offer.referralId,
      from_place_id: offer.fromPlaceId,
      despite: sealOrNull(doing.db, offer.despite),
      offered_at: doing.now,
      offered_by: doing.actor.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Ends a place or an offer, and with it how she was seen there. False when it had ended. As the house itself. */
export function endPlaceRow(
  doing: Doing,
  placeId: string,
  ended: { why: EndedWhy; words: string | null; by: string | null },
): Promise<boolean> {
  const { db, now } = doing;
  return doing.asSystem(async () => {
    const row = await db
      .updateTable("space_place")
      .set({
        ended_at: now,
        ended_by: ended.by,
        ended_why: ended.why,
        ended_words: sealOrNull(db, ended.words),
      })
      .where("id", "=", placeId)
      .where("ended_at", "is", null)
      .returning("member_id")
      .executeTakeFirst();
    if (row?.member_id)
      await db.updateTable("space_member").set({ left_at: now }).where("id", "=", row.member_id).execute();
    return row !== undefined;
  });
}

/** How many have a place in each space, as members and as supporters. */
export async function countPlaces(
  { db }: Doing,
  spaceIds: readonly string[],
): Promise<ReadonlyMap<string, { members: number; supporters: number }>> {
  if (spaceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("space_member")
    .select([
      "space_id",
      sql<number>`(count(*) filter (where place = 'member'))::int`.as("members"),
      sql<number>`(count(*) filter (where place = 'supporter'))::int`.as("supporters"),
    ])
    .where("space_id", "in", [...spaceIds])
    .where("left_at", "is", null)
    .groupBy("space_id")
    .execute();
  return new Map(rows.map((row) => [row.space_id, { members: row.members, supporters: row.supporters }]));
}
