import type { ReactNode } from "react";
import { blindKey } from "../../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../../../platform/web/index.ts";
import { dropDraft, loadDraft, saveDraft } from "../../../people/index.ts";
import { noProblems } from "../../../ui/index.ts";
import { atTheDoor } from "../../at-the-door.ts";
import { reachSpace, type Inside } from "../../reach.ts";
import type { Findable } from "../../findable.ts";
import type { SearchFirst, Sought } from "../../search-first.ts";
import { foldFor } from "../folding/fold.ts";
import { loadPrefs } from "../folding/load-prefs.ts";
import { findPosts as purpose } from "./purpose.ts";
import { listAnswerKeys } from "./answer-index-store.ts";
import { listIndexKeys } from "./index-store.ts";
import { SearchPage } from "./pages/search-page.tsx";
import { readSought } from "./read-sought.ts";
import type { Found } from "./found.ts";
import { loadFound } from "./load-found.ts";
import { rankFound, type Ranked } from "./search-store.ts";
import { tokensOf } from "./tokens.ts";

const onePage = 20;
/** What she looked for is kept so long for a reload, and then forgotten: the phone may be in other hands. */
const keptMinutes = 60;
const options = { current: "community" };
const formOf = (inside: Inside): string => `find:${inside.space.id}`;

/** POST /spaces/:id/search: what is looked for stands in no address and no log; it is kept like a draft for the page that follows. */
export async function look(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const words = one(asked.typed, "words");
  const sought = readSought(words);
  if (!sought.ok)
    return notYetRight(
      "Search",
      <SearchPage
        space={inside.space}
        typed={{ words }}
        problems={{ words: sought.sentence }}
        found={null}
      />,
      options,
    );
  await saveDraft(asked, formOf(inside), { words: sought.value.words });
  return go(`/spaces/${inside.space.id}/search`);
}

/** POST /spaces/:id/search/forgetting: nothing of what she looked for stays. */
export async function forget(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  await dropDraft(asked, formOf(inside));
  return go(`/spaces/${inside.space.id}/search`);
}

/** GET /spaces/:id/search: the box, and what was found for whatever was looked for last. */
export const results =
  (first: readonly SearchFirst[], also: readonly Findable[]) =>
  async (asked: Asked): Promise<Answer> => {
    const inside = await reachSpace(asked);
    const away = await atTheDoor(asked);
    if (away) return away;
    const draft = await loadDraft(asked, formOf(inside));
    const fresh = draft !== null && asked.now.getTime() - draft.savedAt.getTime() < keptMinutes * 60_000;
    const sought = fresh ? readSought(one(draft.typed, "words")) : null;
    if (!sought?.ok)
      return page(
        "Search",
        <SearchPage space={inside.space} typed={{}} problems={noProblems} found={null} />,
        options,
      );
    const number = Math.min(Math.max(1, Math.trunc(Number(one(asked.query, "page"))) || 1), 50);
    const ranked = await search(asked, inside, sought.value, number);
    const above: ReactNode[] = [];
    if (number === 1) for (const part of first) above.push(await part(asked, inside, sought.value));
    const shown = await loadFound(asked, ranked.slice(0, onePage), also);
    return page(
      "Search",
      <SearchPage
        space={inside.space}
        typed={{ words: sought.value.words }}
        problems={noProblems}
        found={{
          above,
          things: shown,
          stems: sought.value.stems,
          folds: await foldsOf(asked, inside, shown),
          showAll: one(asked.query, "show") === "all",
          page: number,
          more: ranked.length > onePage,
        }}
        now={asked.now}
      />,
      options,
    );
  };

/** One more than a page holds, to know whether another follows. */
async function search(asked: Asked, inside: Inside, { stems }: Sought, number: number): Promise<Ranked[]> {
  const { db } = asked;
  const keys = await asked.asSystem(async () =>
    [
      ...new Set([
        blindKey(db, purpose)?.id ?? "",
        ...(await listIndexKeys(asked)),
        ...(await listAnswerKeys(asked)),
      ]),
    ].flatMap((id) => blindKey(db, purpose, id) ?? []),
  );
  const spaceId = inside.space.id;
  return rankFound(asked, {
    spaceId,
    tokens: keys.flatMap((key) => tokensOf(key, spaceId, [...stems])),
    atLeast: stems.size < 3 ? 1 : Math.ceil(stems.size / 2),
    skip: (number - 1) * onePage,
    take: onePage + 1,
  });
}

/** Also what was answered folds, when she would rather not meet what it is about today. */
async function foldsOf(asked: Asked, inside: Inside, things: readonly Found[]) {
  const prefs = await loadPrefs(asked, inside.space.id);
  return foldFor(
    prefs,
    things.map((thing) => ({
      ...(thing.kind === "post" ? thing : { ...nobodys, id: thing.id }),
      text: `${thing.title}\n${thing.words}`,
    })),
  );
}

/** No answer is a member's or in a thread. */
const nobodys = { threadId: "", notes: [], memberId: null, veilId: null, mine: false };
