import { isId } from "../../../platform/db/index.ts";
import type { Asked, Doing } from "../../../platform/web/index.ts";
import type { Role } from "../../../words/roles.ts";
import type { Frozen } from "../report-case.ts";
import type { Thing } from "../thing.ts";
import { listColleagues } from "./colleague-store.ts";
import "../../tables.ts";

const shortened = (words: string): string =>
  [...words].length > 600 ? `${[...words].slice(0, 597).join("")}…` : words;

/** A post as whoever reports sees it, with what stood just before it; whose it is comes by our own code. */
export async function findPostThing(asked: Doing, id: string): Promise<Thing | null> {
  const { db } = asked;
  if (!isId(id)) return null;
  const post = await db
    .selectFrom("post as p")
    .innerJoin("thread as t", "t.id", "p.thread_id")
    .innerJoin("space as s", "s.id", "p.space_id")
    .leftJoin("space_member as m", "m.id", "p.member_id")
    .select(["p.id", "p.thread_id", "p.space_id", "p.words", "p.place", "p.member_id", "p.written_at"])
    .select(["t.title", "s.programme_id", "m.handle"])
    .where("p.id", "=", id)
    .executeTakeFirst();
  if (!post) return null;
  const before = await db
    .selectFrom("post as p")
    .leftJoin("space_member as m", "m.id", "p.member_id")
    .select(["p.words", "m.handle"])
    .where("p.thread_id", "=", post.thread_id)
    .where("p.written_at", "<", post.written_at)
    .where("p.removed_at", "is", null)
    .orderBy("p.written_at", "desc")
    .limit(1)
    .executeTakeFirst();
  const authors = await asked.asSystem(() =>
    db
      .selectFrom("post_author")
      .select(["person_id as personId", "member_id as memberId"])
      .where("post_id", "=", id)
      .execute(),
  );
  return {
    kind: "post",
    id,
    programmeId: post.programme_id,
    spaceId: post.space_id,
    threadId: post.thread_id,
    frozen: {
      title: post.title,
      words: post.words,
      handle: post.handle,
      before: before ? { handle: before.handle, words: shortened(before.words) } : null,
      writtenAt: post.written_at.toISOString(),
    },
    nameHidden: post.member_id === null,
    place: post.place,
    authors,
    roles: post.place === "member" ? [] : await rolesOf(asked, authors[0]?.personId),
  };
}

/** A thread: its title, and the post that opened it. */
export async function findThreadThing(asked: Doing, id: string): Promise<Thing | null> {
  if (!isId(id)) return null;
  const thread = await asked.db
    .selectFrom("thread as t")
    .innerJoin("space as s", "s.id", "t.space_id")
    .select(["t.title", "t.space_id", "s.programme_id", "t.opened_at"])
    .where("t.id", "=", id)
    .executeTakeFirst();
  if (!thread) return null;
  const opening = await asked.db
    .selectFrom("post")
    .select("id")
    .where("thread_id", "=", id)
    .where("opens", "=", true)
    .executeTakeFirst();
  const first = opening ? await findPostThing(asked, opening.id) : null;
  return {
    kind: "thread",
    id,
    programmeId: thread.programme_id,
    spaceId: thread.space_id,
    threadId: id,
    frozen: first?.frozen ?? {
      title: thread.title,
      words: "",
      handle: null,
      before: null,
      writtenAt: thread.opened_at.toISOString(),
    },
    nameHidden: first?.nameHidden ?? false,
    place: first?.place ?? null,
    authors: first?.authors ?? [],
    roles: first?.roles ?? [],
  };
}

/** Somebody as others see her in a space: her handle, or what she does. */
export async function findMemberThing(asked: Doing, id: string): Promise<Thing | null> {
  if (!isId(id)) return null;
  const member = await asked.db
    .selectFrom("space_member as m")
    .innerJoin("space as s", "s.id", "m.space_id")
    .select(["m.handle", "m.space_id", "m.place", "m.about", "s.programme_id"])
    .where("m.id", "=", id)
    .executeTakeFirst();
  if (!member) return null;
  const places = await asked.asSystem(() =>
    asked.db.selectFrom("space_place").select("person_id as personId").where("member_id", "=", id).execute(),
  );
  return {
    kind: "member",
    id,
    programmeId: member.programme_id,
    spaceId: member.space_id,
    threadId: null,
    frozen: { title: null, words: member.about ?? "", handle: member.handle, before: null, writtenAt: null },
    nameHidden: false,
    place: member.place,
    authors: places.map(({ personId }) => ({ personId, memberId: id })),
    roles: member.place === "member" ? [] : await rolesOf(asked, places[0]?.personId),
  };
}

/** Roles somebody holds now; looked up by our own code. */
export const rolesOf = async (doing: Doing, personId: string | undefined): Promise<Role[]> =>
  personId === undefined
    ? []
    : doing.asSystem(async () =>
        (
          await doing.db
            .selectFrom("role_period")
            .select("role")
            .where("person_id", "=", personId)
            .where("ended_at", "is", null)
            .execute()
        ).map(({ role }) => role),
      );

/** How somebody who works or volunteers here behaved: nothing is copied but whom it is about. */
export async function findPersonThing(asked: Asked, id: string): Promise<Thing | null> {
  const colleague = (await listColleagues(asked)).find((each) => each.kind === "person" && each.id === id);
  if (!colleague) return null;
  const frozen: Frozen = { title: null, words: "", handle: colleague.name, before: null, writtenAt: null };
  return {
    kind: "person",
    id,
    programmeId: colleague.programmeId ?? asked.actor.programmeId,
    spaceId: null,
    threadId: null,
    frozen,
    shown: colleague.shown,
    nameHidden: false,
    place: null,
    authors: [{ personId: id, memberId: null }],
    roles: await rolesOf(asked, id),
  };
}
