import { go, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { reachThread } from "../reach.ts";
import { keepFollowing } from "./store/read-store.ts";

/** POST /threads/:id/following: what is new here comes with her digest, or no longer. */
export async function follow(asked: Asked): Promise<Answer> {
  const { thread } = await reachThread(asked);
  const follows = one(asked.typed, "follow") !== "no";
  await keepFollowing(asked, thread, follows);
  return go(`/threads/${thread.id}?open=yes&just=${follows ? "followed" : "let-go"}`);
}
