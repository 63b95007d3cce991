import type { Doing } from "../../platform/web/index.ts";
import type { Author, SeenPost } from "./seen-post.ts";
import { listMine, listVeils, type PostRow } from "./store/page-store.ts";

type Veiled = Extract<Author, { kind: "veiled" }>;

/** These rows as whoever asks may see them: a veil becomes its number in the thread, and its id goes no further than here. */
export async function seenPosts(
  doing: Doing,
  threadId: string,
  rows: readonly PostRow[],
): Promise<SeenPost[]> {
  const mine = await listMine(
    doing,
    rows.map(({ id }) => id),
  );
  const veils = rows.some(({ veilId }) => veilId !== null) ? await listVeils(doing, threadId) : [];
  return rows.map(({ memberId, handle, face, about, veilId, ...post }) => ({
    ...post,
    mine: mine.has(post.id),
    by:
      memberId === null
        ? veilOf(veils, veilId)
        : { kind: "member", memberId, handle: handle ?? "", picture: face ?? "", about },
  }));
}

/** Which of those who hid their name in a thread this veil is. */
export function veilOf(veils: readonly { veilId: string; asked: boolean }[], veilId: string | null): Veiled {
  const others = veils.filter(({ asked }) => !asked);
  const asked = veils.some((each) => each.asked && each.veilId === veilId);
  return { kind: "veiled", asked, nth: others.findIndex((each) => each.veilId === veilId) + 1 };
}
