import { communityDoor } from "../../loss/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { findEndedForHer, listMine } from "./store/mine-store.ts";

/** "Two trained parents are here until 8pm. Next: tomorrow at 7am.": the rota’s word, given by whoever composes the slices. */
export type SayWhoIsHere = (asked: Asked, spaceId: string) => Promise<string>;

/** On a parent’s first screen: an invitation that waits, her community, or that her place there has ended. */
export const spacesForParent =
  (sayWhoIsHere: SayWhoIsHere) =>
  async (asked: Asked): Promise<TodayThing[]> => {
    const spaces = await listMine(asked);
    const ended = await findEndedForHer(asked);
    if (spaces.length === 0 && !ended) return [];
    // whatever suggests the community asks first (product principle 7)
    if ((await communityDoor(asked)).kind !== "open") return [];
    const things: TodayThing[] = [];
    for (const { id, name, words, offered } of spaces)
      things.push(
        offered
          ? {
              key: `community-offer:${id}`,
              title: `You are invited to ${name}`,
              words,
              action: { href: `/spaces/${id}/joining`, words: "See what it is" },
              leads: true,
            }
          : {
              key: `community:${id}`,
              title: name,
              words: await sayWhoIsHere(asked, id),
              action: { href: `/spaces/${id}`, words: "Open my community" },
              leads: true,
            },
      );
    if (ended)
      things.push({
        key: `community-ended:${ended.id}`,
        title: "Your place in the community has ended",
        words:
          "Your coordinator is there to talk about it, and about what else there is. Your other support goes on as it is.",
        action: null,
      });
    return things;
  };

/** On a supporter’s: a space she is asked to support, and those she does. */
export async function spacesForSupporter(asked: Asked): Promise<TodayThing[]> {
  return (await listMine(asked)).map(({ id, name, words, offered }) =>
    offered
      ? {
          key: `community-offer:${id}`,
          title: `You are asked to support ${name}`,
          words,
          action: { href: `/spaces/${id}/joining`, words: "Read what it is" },
        }
      : {
          key: `community:${id}`,
          title: name,
          words: "A space you support.",
          action: { href: `/spaces/${id}`, words: "Open it" },
        },
  );
}
