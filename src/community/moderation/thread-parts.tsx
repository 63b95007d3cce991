import { one, type Asked } from "../../platform/web/index.ts";
import { Icon, Tap } from "../../ui/index.ts";
import type { MayWrite, PostPart } from "../post-part.ts";
import { mayNotWrite } from "../writing/may-write.ts";
import { whoTends } from "./policy.ts";
import { listFlagged, readFlagMinutes } from "./store/flagged-store.ts";
import { argumentIn, type Flagging } from "./watching/argument-in.ts";

/** What holds for her for a time stands in the way of writing, with until when. */
export const strikesStop: MayWrite = async (asked, { space }) => {
  const sentence = await mayNotWrite(asked, space.id, one(asked.typed, "hide") === "yes");
  return sentence === null ? null : { sentence, href: "/community/decided", words: "What was decided" };
};

/** For those who look after the space, beneath the newest post: it may be turning into an argument, and what helps (C18). */
export const argumentPart: PostPart = async (asked, inside, posts) => {
  const last = posts.at(-1);
  if (!last || asked.actor.role === "visitor" || !whoTends.includes(asked.actor.role)) return new Map();
  const found = argumentIn(
    posts
      .filter(({ removed }) => removed === null)
      .map(({ by, writtenAt, words, hidden }) => ({
        by: by.kind === "member" ? by.memberId : `veil ${by.nth}`,
        at: writtenAt,
        words,
        flags: hidden ? 1 : 0,
      })),
    asked.now,
    await flaggingOf(asked, inside.space.id, last.threadId),
  );
  return found
    ? new Map([
        [
          last.id,
          <div key="argument" className="al-note">
            <Icon name="clock" />
            <span>
              This may be turning into an argument. {found.because.join(" ")}{" "}
              <Tap to={`/threads/${last.threadId}/pace`}>Slow it down</Tap>
            </span>
          </div>,
        ],
      ])
    : new Map([
        [
          last.id,
          <p key="pace">
            <Tap to={`/threads/${last.threadId}/pace`}>The pace of this conversation</Tap>
          </p>,
        ],
      ]);
};

async function flaggingOf(asked: Asked, spaceId: string, threadId: string): Promise<Flagging> {
  const minutes = await readFlagMinutes(asked);
  const flagged = await listFlagged(asked, spaceId, new Date(asked.now.getTime() - minutes * 60_000));
  return { minutes, members: flagged.find((each) => each.threadId === threadId)?.members ?? 0 };
}

/** For a safeguarding lead, beneath a post with a hidden name: what it takes to open it (A12). */
export const sealPart: PostPart = async (asked, _inside, posts) =>
  new Map(
    asked.actor.role === "safeguarding-lead"
      ? posts
          .filter(({ by }) => by.kind === "veiled")
          .map(({ id }) => [
            id,
            <p key="seal">
              <Tap to={`/posts/${id}/seal`}>If you must know who wrote this</Tap>
            </p>,
          ])
      : [],
  );
