import type { FrontPart } from "../../front-part.ts";
import { stageOf } from "../../stage.ts";
import { WhatWaits, type Waiting } from "../pages/what-waits.tsx";
import { mayPost } from "../rules/may-post.ts";
import { hasWritten } from "../store/member-store.ts";
import { listUnwelcomed } from "../store/welcome-store.ts";
import { promptsFor } from "./prompts.ts";

/** On the front of a space, what waits for whoever looks: rules that changed, somebody new to greet, a first post. */
export const whatWaits: FrontPart = async (asked, inside) => {
  const { space, mine } = inside;
  const to = `/spaces/${space.id}`;
  const waiting: Waiting[] = [];
  if (mine) {
    const refusal = await mayPost(asked, inside);
    if (refusal)
      waiting.push({ words: refusal.sentence, links: [{ to: refusal.href, words: refusal.words }] });
  }
  const unwelcomed = asked.actor.role === "supporter" ? await listUnwelcomed(asked, space.id) : [];
  for (const { memberId, handle } of unwelcomed.slice(0, 3))
    waiting.push({
      words: `${handle} is new here.`,
      links: [{ to: `${to}/welcomes/${memberId}`, words: `Greet ${handle}` }],
    });
  if (unwelcomed.length > 3)
    waiting.push({
      words: `${unwelcomed.length - 3} more are new here.`,
      links: [{ to: `${to}/members`, words: "See who is here" }],
    });
  const begins = ["open", "goodbye"].includes(stageOf(space, asked.today));
  if (mine?.place === "member" && begins && !(await hasWritten(asked, space.id)))
    waiting.push({
      words: "When you feel like it, begin with something small. Reading is fine too.",
      links: promptsFor(space.kind).map(({ key, words }) => ({
        to: `${to}/threads/new?start=${key}`,
        words,
      })),
    });
  return waiting.length > 0 ? <WhatWaits waiting={waiting} /> : null;
};
