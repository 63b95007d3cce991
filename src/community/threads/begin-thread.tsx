import { dropDraft, loadDraft, saveDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { atTheDoor } from "../at-the-door.ts";
import type { ThreadParts } from "../post-part.ts";
import { reachSpace, type Inside } from "../reach.ts";
import { beginsWith } from "../spaces/welcoming/prompts.ts";
import { keepPost } from "../writing/keep-post.ts";
import { postAt } from "./answer-in-thread.tsx";
import { decide } from "./decide.ts";
import { postMax } from "./limits.ts";
import { NewThreadPage } from "./pages/new-thread-page.tsx";
import { previewOf } from "./preview.tsx";
import { sayVeiled } from "./say-author.ts";
import { listFolders } from "./store/folder-store.ts";
import { keepPicture } from "./store/picture-store.ts";
import { findThreadOf, keepFollowing, keepReading } from "./store/read-store.ts";
import { REFUSALS } from "./refusals.ts";
import { whatStops } from "./what-stops.ts";
import { beginsNothing, whyNotHere } from "./why-not-here.ts";
import type { ReactElement } from "react";

type Again = { typed?: Typed; problems?: Problems; status?: number; preview?: ReactElement };

/** GET /spaces/:id/threads/new */
export const askToBegin =
  (parts: ThreadParts) =>
  async (asked: Asked): Promise<Answer> => {
    const inside = await reachSpace(asked);
    return (await atTheDoor(asked)) ?? draw(asked, inside, parts, {});
  };

/** POST /spaces/:id/threads: begins a conversation, shows how it would look, or keeps it for later. */
export const beginThread =
  (parts: ThreadParts) =>
  async (asked: Asked): Promise<Answer> => {
    const inside = await reachSpace(asked);
    const { space, mine } = inside;
    const { typed } = asked;
    const key = `thread:${space.id}`;
    const press = one(typed, "do");
    if (press === "keep" && one(typed, "words").length <= 2 * postMax) {
      await saveDraft(asked, key, typed);
      return go(`/spaces/${space.id}?just=kept`);
    }
    const decided = await decide(
      asked,
      { ...inside, thread: null },
      await listFolders(asked, space.id),
      parts.mayWrite,
    );
    if (decided.kind === "not yet") return draw(asked, inside, parts, { ...decided, typed });
    if (decided.kind === "there") {
      const threadId = await findThreadOf(asked, decided.id);
      return go(threadId ? postAt(threadId, decided.id) : `/spaces/${space.id}`);
    }
    const { post } = decided;
    if (press === "preview")
      return draw(asked, inside, parts, { typed, preview: await previewOf(asked, inside, post) });
    const kind = one(typed, "kind") === "shelf" && mine?.place === "supporter" ? "shelf" : "talk";
    await keepPost(asked, space.programmeId, {
      ...post,
      ...(post.opens ? { opens: { ...post.opens, kind } } : {}),
    });
    if (decided.picture) await keepPicture(asked, { id: post.id, spaceId: space.id }, decided.picture);
    // what she wrote herself is never new to her
    await keepReading(
      asked,
      { id: post.threadId, spaceId: space.id },
      { after: null, first: asked.now, last: asked.now },
    );
    await keepFollowing(asked, { id: post.threadId, spaceId: space.id }, true);
    await dropDraft(asked, key);
    return go(postAt(post.threadId, post.id, "posted"));
  };

async function draw(asked: Asked, inside: Inside, parts: ThreadParts, again: Again): Promise<Answer> {
  const { space, mine } = inside;
  const stays = whyNotHere(space, mine, asked) ?? (beginsNothing(space, asked.today) ? "lastWeek" : null);
  const stops = stays || again.typed ? null : await whatStops(asked, inside, parts.mayWrite);
  const draft = again.typed ? null : await loadDraft(asked, `thread:${space.id}`);
  const typed = again.typed ??
    draft?.typed ?? { kind: "talk", words: beginsWith(space.kind, one(asked.query, "start")) };
  const above = [];
  for (const part of parts.composer) above.push(await part(asked, inside));
  const idIn = (field: string): string =>
    again.typed && isId(one(typed, field)) ? one(typed, field) : newId();
  const body = (
    <NewThreadPage
      spaceId={space.id}
      space={space.name}
      formId={idIn("id")}
      threadId={idIn("thread")}
      above={above}
      preview={again.preview ?? null}
      folders={await listFolders(asked, space.id)}
      mayHide={
        mine?.place === "member" ? sayVeiled({ kind: "veiled", asked: true, nth: 0 }, space.kind) : null
      }
      mayShelve={mine?.place === "supporter"}
      restored={draft !== null}
      mayPicture={space.picturesAllowed}
      quiet={stops ?? (stays ? { sentence: REFUSALS[stays] } : null)}
      typed={typed}
      problems={again.problems ?? {}}
    />
  );
  const options = { current: "community", ...(again.status ? { status: again.status } : {}) };
  return again.problems
    ? notYetRight("Write to the others", body, options)
    : page("Write to the others", body, options);
}
