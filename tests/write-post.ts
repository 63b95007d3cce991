import type { Judged } from "../src/community/desk/judge.ts";
import { deskReactions } from "../src/community/desk/reactions.ts";
import { findMyPlace } from "../src/community/store/space-store.ts";
import { keepPost } from "../src/community/writing/keep-post.ts";
import { doing } from "../src/platform/doing/doing.ts";
import { together } from "../src/platform/doing/reactions.ts";
import { newId } from "../src/platform/db/index.ts";
import { settingsOf, visitor, type Actor, type Doing } from "../src/platform/web/index.ts";
import type { House } from "./house.ts";
import type { OpenedSpace } from "./space.ts";

/** Stands in for the rules: a post that begins with "R:", "U:", "S:" or "A:" is of that tier, and every other of none. */
export const saysItsTier = (text: string): Judged => {
  const [, tier, rest = ""] = /^(R|U|S|A): ?(.*)$/m.exec(text) ?? [];
  if (!tier) return { tier: "none", rules: [], matched: [], reason: "No rule found anything.", cardKeys: [] };
  return {
    tier: tier as Judged["tier"],
    rules: [`test-${tier}`],
    matched: [rest],
    reason: "It says so itself.",
    cardKeys: tier === "U" ? ["movements"] : [],
  };
};

const reactions = together(deskReactions(async (_, { text }) => ({ ...saysItsTier(text), version: 1 })));

/** Does something as somebody of a space, in one transaction, with the desk's reactions and rules that say what they are told. */
export async function doAs<T>(
  house: House,
  who: { personId: string; role: "parent" | "supporter"; programmeId: string } | "system",
  work: (doing: Doing) => Promise<T>,
): Promise<T> {
  const { database, jobs } = house.app;
  const organisation = {
    id: house.organisationId,
    settings: {},
    helpLines: [],
  } as unknown as Doing["organisation"];
  const nobody = visitor(house.organisationId);
  const actor: Actor =
    who === "system"
      ? nobody
      : { ...nobody, personId: who.personId, role: who.role, programmeId: who.programmeId };
  const settings =
    who === "system"
      ? { person: null, organisation: house.organisationId, role: "system", programme: null }
      : settingsOf(actor);
  return database.as(settings, (db) =>
    work(doing({ db, actor, organisation, now: house.clock.now, jobs, reactions })),
  );
}

/** Writes a post as a member or supporter of the space, by the only way a post comes to be. */
export async function writePost(
  house: House,
  space: OpenedSpace,
  short: string,
  words: string,
  asked: { threadId?: string; nameHidden?: boolean } = {},
): Promise<{ postId: string; threadId: string }> {
  const inside = space.members[short];
  if (!inside) throw new Error(`${short} has no place there.`);
  const role = ["amina", "grace", "leanne"].includes(short) ? "supporter" : "parent";
  const [postId, threadId] = [newId(), asked.threadId ?? newId()];
  await doAs(house, { personId: inside.personId, role, programmeId: space.programmeId }, async (as) => {
    const author = await findMyPlace(as, space.id);
    if (!author) throw new Error(`${short} cannot reach the space.`);
    await keepPost(as, space.programmeId, {
      id: postId,
      threadId,
      author,
      words,
      nameHidden: asked.nameHidden ?? false,
      ...(asked.threadId ? {} : { opens: { title: "Sleep", notes: [], folderId: null } }),
    });
  });
  return { postId, threadId };
}

/** A shift in that space, planned and, unless said otherwise, begun now. @param minutes from now */
export async function addShift(
  house: House,
  space: OpenedSpace,
  short: string,
  asked: { fromMinutes?: number; minutes?: number; begun?: boolean } = {},
): Promise<string> {
  const id = newId();
  const from = new Date(house.clock.now.getTime() + (asked.fromMinutes ?? 0) * 60_000);
  const to = new Date(from.getTime() + (asked.minutes ?? 120) * 60_000);
  const begun = asked.begun ?? true;
  await doAs(house, "system", ({ db }) =>
    db
      .insertInto("shift")
      .values({
        id,
        organisation_id: house.organisationId,
        space_id: space.id,
        person_id: house.people[short] ?? "",
        from_at: from,
        to_at: to,
        came_by: "sign-up",
        planned_at: house.clock.now,
        started_at: begun ? from : null,
        here_until_at: begun ? to : null,
      })
      .execute(),
  );
  return id;
}
