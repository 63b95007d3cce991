import { aroundReactions } from "../src/community/around/reactions.ts";
import { findMyPlace } from "../src/community/store/space-store.ts";
import { keepPost } from "../src/community/writing/keep-post.ts";
import { newId, system } from "../src/platform/db/index.ts";
import { doing } from "../src/platform/doing/doing.ts";
import { together } from "../src/platform/doing/reactions.ts";
import { settingsOf, visitor, type Actor, type Doing } from "../src/platform/web/index.ts";
import type { House } from "./house.ts";
import type { OpenedSpace } from "./space.ts";

type Written = { postId: string; threadId: string };
type Asked = {
  title?: string;
  notes?: string[];
  threadId?: string;
  nameHidden?: boolean;
  held?: "out of hours";
};

/** Does something as somebody, or as the house itself, with what search and news do about it. */
export const doAround = <T>(
  house: House,
  who: { personId: string; role: "parent" | "supporter" } | null,
  work: (doing: Doing) => Promise<T>,
): Promise<T> => {
  const nobody = visitor(house.organisationId);
  const actor: Actor = who ? { ...nobody, ...who } : nobody;
  const organisation = { id: house.organisationId, settings: {} } as unknown as Doing["organisation"];
  return house.app.database.as(who ? settingsOf(actor) : system(house.organisationId), (db) =>
    work(
      doing({
        db,
        actor,
        organisation,
        now: house.clock.now,
        jobs: house.app.jobs,
        reactions: together(aroundReactions),
      }),
    ),
  );
};

/** A member of the space writes, by the only way a post comes to be; without a thread she begins one. */
export async function writeAs(
  house: House,
  space: OpenedSpace,
  short: string,
  words: string,
  asked: Asked = {},
): Promise<Written> {
  const personId = space.members[short]?.personId ?? "";
  const role = ["amina", "grace"].includes(short) ? "supporter" : "parent";
  const written = { postId: newId(), threadId: asked.threadId ?? newId() };
  await doAround(house, { personId, role }, async (as) => {
    const author = await findMyPlace(as, space.id);
    if (!author) throw new Error(`${short} has no place there.`);
    await keepPost(as, space.programmeId, {
      id: written.postId,
      threadId: written.threadId,
      author,
      words,
      nameHidden: asked.nameHidden ?? false,
      held: asked.held,
      ...(asked.threadId
        ? {}
        : { opens: { title: asked.title ?? "Hello", notes: asked.notes ?? [], folderId: null } }),
    });
  });
  return written;
}
