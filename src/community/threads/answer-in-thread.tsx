import { dropDraft, saveDraft } from "../../people/index.ts";
import { go, one, type Answer, type Asked } from "../../platform/web/index.ts";
import type { ThreadParts } from "../post-part.ts";
import { reachThread } from "../reach.ts";
import { keepPost } from "../writing/keep-post.ts";
import { decide } from "./decide.ts";
import { postMax } from "./limits.ts";
import { previewOf } from "./preview.tsx";
import { keepPicture } from "./store/picture-store.ts";
import { threadAgain } from "./show-thread.tsx";

/** POST /threads/:id/posts: posts it, shows how it would look, or keeps it for later, by the button pressed. */
export const answerInThread =
  (parts: ThreadParts) =>
  async (asked: Asked): Promise<Answer> => {
    const inside = await reachThread(asked);
    const { thread, space } = inside;
    const { typed } = asked;
    const press = one(typed, "do");
    if (press === "keep" && one(typed, "words").length <= 2 * postMax) {
      await saveDraft(asked, `post:${thread.id}`, typed);
      return go(`/threads/${thread.id}?at=unread&open=yes&just=kept#write`);
    }
    const decided = await decide(asked, inside, [], parts.mayWrite);
    if (decided.kind === "there") return go(postAt(thread.id, decided.id));
    if (decided.kind === "not yet") return threadAgain(asked, inside, parts, { ...decided, typed });
    if (press === "preview")
      return threadAgain(asked, inside, parts, {
        typed,
        preview: await previewOf(asked, inside, decided.post),
      });
    await keepPost(asked, space.programmeId, decided.post);
    if (decided.picture)
      await keepPicture(asked, { id: decided.post.id, spaceId: space.id }, decided.picture);
    await dropDraft(asked, `post:${thread.id}`);
    return go(postAt(thread.id, decided.post.id, "posted"));
  };

/** Where a post stands in its thread. */
export const postAt = (threadId: string, postId: string, just?: string): string =>
  `/threads/${threadId}?post=${postId}&open=yes${just ? `&just=${just}` : ""}#post-${postId}`;
