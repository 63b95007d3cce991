import { sealOrNull } from "../../../platform/db/index.ts";
import type { Doing } from "../../../platform/web/index.ts";
import type { PlaceKind } from "../../space.ts";
import type { Taken } from "../joining/take-place.ts";
import "../../tables.ts";
import "../tables.ts";

/** Somebody in a space, as everybody there sees her. */
export type MemberSeen = {
  id: string;
  place: PlaceKind;
  handle: string;
  picture: string;
  joinedAt: Date;
  about: string | null;
};

/** Everybody who is in the space now, supporters first, then by name. */
export const listMembers = ({ db }: Doing, spaceId: string): Promise<MemberSeen[]> =>
  db
    .selectFrom("space_member")
    .select(["id", "place", "handle", "picture", "joined_at as joinedAt", "about"])
    .where("space_id", "=", spaceId)
    .where("left_at", "is", null)
    .orderBy("place", "desc")
    .orderBy("handle")
    .execute();

/** Handles of everybody else who is or was there, and the names of its supporters: what a new handle must not look like. */
export async function listTaken(
  doing: Doing,
  spaceId: string,
): Promise<{ handles: string[]; supporters: string[] }> {
  const { db, actor } = doing;
  return doing.asSystem(async () => {
    const others = await db
      .selectFrom("space_member as m")
      .innerJoin("space_place as p", "p.member_id", "m.id")
      .leftJoin("person", "person.id", "p.person_id")
      .select(["m.handle", "p.place", "p.ended_at", "person.name"])
      .where("m.space_id", "=", spaceId)
      // a name she had here before is hers to take again
      .where("p.person_id", "!=", actor.personId)
      .execute();
    return {
      handles: others.map(({ handle }) => handle),
      supporters: others.flatMap(({ place, ended_at, name }) =>
        place !== "member" && ended_at === null && name ? [name] : [],
      ),
    };
  });
}

/** How she is seen there from now on, whose place it is, and the rules she agreed to. */
export async function keepTaken(
  doing: Doing,
  space: { id: string },
  place: PlaceKind,
  taken: Taken & { about: string | null },
): Promise<void> {
  const { db, now, organisation } = doing;
  const base = { organisation_id: organisation.id, space_id: space.id };
  await db
    .insertInto("space_member")
    .values({
      ...base,
      id: taken.memberId,
      place,
      handle: taken.handle,
      picture: taken.picture,
      about: sealOrNull(db, taken.about),
      joined_at: now,
    })
    .execute();
  await db
    .updateTable("space_place")
    .set({ member_id: taken.memberId, joined_at: now })
    .where("id", "=", taken.placeId)
    .execute();
  await keepAccepted(doing, space.id, taken.memberId, taken.rulesVersion);
}

/** She agreed to this version of the house rules; asked twice it is kept once. */
export async function keepAccepted(
  { db, now, organisation }: Doing,
  spaceId: string,
  memberId: string,
  version: number,
): Promise<void> {
  await db
    .insertInto("house_rules_accepted")
    .values({
      organisation_id: organisation.id,
      space_id: spaceId,
      member_id: memberId,
      version,
      accepted_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Another name or picture, as she is seen from now on, wherever she wrote under her name. */
export async function changeMember(
  { db }: Doing,
  memberId: string,
  to: { handle: string; picture: string; about: string },
): Promise<void> {
  await db
    .updateTable("space_member")
    .set({ ...to, about: sealOrNull(db, to.about || null) })
    .where("id", "=", memberId)
    .execute();
}

/** The line she says about herself there. */
export async function findAbout({ db }: Doing, memberId: string): Promise<string> {
  const row = await db
    .selectFrom("space_member")
    .select("about")
    .where("id", "=", memberId)
    .executeTakeFirst();
  return row?.about ?? "";
}

/** Whether whoever asks has written anything there yet, under her name or without it. */
export async function hasWritten({ db, actor }: Doing, spaceId: string): Promise<boolean> {
  const row = await db
    .selectFrom("post_author")
    .select("post_id")
    .where("space_id", "=", spaceId)
    .where("person_id", "=", actor.personId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
