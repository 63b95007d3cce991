import type { ReactNode } from "react";
import { stemsOf } from "../around/search/stems.ts";
import type { FrontPart } from "../front-part.ts";
import type { PostPart } from "../post-part.ts";
import { Tap } from "../../ui/index.ts";
import type { SearchFirst } from "../search-first.ts";
import { Correction } from "./pages/correction.tsx";
import { PutRight } from "./pages/put-right.tsx";
import { listMarked, listMyths } from "./store/myth-store.ts";
import { listToldHere } from "./store/reader-store.ts";
import { viewOf } from "./view-of.ts";

const tends: readonly string[] = ["supporter", "coordinator", "safeguarding-lead"];

/** The correction, beneath every post that made the claim; while nobody has answered, only those who look after the space see that it waits. */
export const correctionPart: PostPart = async (asked, _inside, posts) => {
  const marked = await listMarked(
    asked,
    posts.filter(({ removed }) => !removed).map(({ id }) => id),
  );
  const parts = new Map<string, ReactNode>();
  for (const [postId, myth] of marked) {
    const view = viewOf(myth, asked.today);
    if (view) parts.set(postId, <Correction key={`myth ${postId}`} {...view} />);
    else if (tends.includes(asked.actor.role))
      parts.set(
        postId,
        <p key={`myth ${postId}`} className="al-note">
          Marked as going round: “{myth.claim}”. It waits for a professional.
        </p>,
      );
  }
  return parts;
};

/** For those who look after the space: mark a claim. */
export const markPart: PostPart = async (asked, _inside, posts) =>
  new Map(
    tends.includes(asked.actor.role)
      ? posts
          .filter(({ removed }) => !removed)
          .map(({ id }) => [
            id,
            <a key={`mark ${id}`} className="al-tap" href={`/posts/${id}/myth`}>
              Something in it is not right
            </a>,
          ])
      : [],
  );

/** For whoever had read a claim that was put right since. */
export const putRightFront: FrontPart = async (asked, { space }) => {
  const told = await listToldHere(asked, space.id);
  return told.length > 0 ? <PutRight told={told} /> : null;
};

/** In the list about the space: everything that was put right. */
export const mythsAbout: FrontPart = async () => (
  <li>
    <Tap to="/myths">What people have heard, and what is true</Tap>
  </li>
);

/** The first thing a search finds: what was put right, where most of what is looked for is in the claim or in its answer. */
export const mythsFirst: SearchFirst = async (asked, _inside, { stems }) => {
  if (stems.size === 0) return null;
  const enough = Math.ceil(stems.size / 2);
  const found = (await listMyths(asked))
    .flatMap((myth) => {
      const view = viewOf(myth, asked.today);
      if (!view) return [];
      const words = new Set(stemsOf(`${view.claim} ${view.answer}`));
      const hits = [...stems].filter((stem) => words.has(stem)).length;
      return hits >= enough ? [{ view, hits }] : [];
    })
    .sort((one, other) => other.hits - one.hits)
    .slice(0, 3);
  return found.length === 0 ? null : (
    <div>
      {found.map(({ view }) => (
        <Correction key={view.mythId} {...view} />
      ))}
    </div>
  );
};
