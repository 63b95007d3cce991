import { many, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { sayDay, today as dayOf } from "../../words/day.ts";
import { KeepsakeMade, KeepsakePage, type KeepsakeView } from "./pages/keepsake-page.tsx";
import { reachAsMember } from "./reach.ts";
import { listFarewells, listOwnPosts } from "./store/keepsake-store.ts";

/** GET /spaces/:id/keepsake: what she could keep. */
export async function chooseKeepsake(asked: Asked): Promise<Answer> {
  return page("Something to keep", <KeepsakePage {...await keepsakeOf(asked)} />, { current: "community" });
}

/** POST /spaces/:id/keepsake: the page she keeps; nothing of it is kept here. */
export async function makeKeepsake(asked: Asked): Promise<Answer> {
  const chosen = new Set(many(asked.typed, "post"));
  const { posts, ...whole } = await keepsakeOf(asked);
  return page(
    "Something to keep",
    <KeepsakeMade {...whole} posts={posts.filter(({ id }) => chosen.has(id))} />,
    {
      current: "community",
    },
  );
}

async function keepsakeOf(asked: Asked): Promise<KeepsakeView> {
  const { space, ending } = await reachAsMember(asked);
  const posts = await listOwnPosts(asked, space.id);
  const farewells = ending?.farewellThreadId ? await listFarewells(asked, ending.farewellThreadId) : [];
  return {
    spaceId: space.id,
    name: space.name,
    posts: posts.map((post) => ({ ...post, when: sayDay(dayOf(post.writtenAt)) })),
    farewells: farewells.map(({ words, by, writtenAt }) => ({
      words,
      by: by ?? "Somebody in this community",
      when: sayDay(dayOf(writtenAt)),
    })),
  };
}
