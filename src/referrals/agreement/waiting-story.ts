import type { Asked } from "../../platform/web/index.ts";
import { sayDayNear, today as dayOf, type Day } from "../../words/day.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import { withArticle } from "../../programmes/index.ts";
import { findOffer } from "../offers/store.ts";
import { reachHers, type Hers } from "./reach-hers.ts";

/** Where a parent's request stands until somebody is alongside her, for her first screen; nothing once she is matched. */
export async function waitingStory(asked: Asked): Promise<TodayThing[]> {
  const hers = await reachHers(asked);
  if (!hers) return [];
  const offer = await findOffer(asked.db, asked.organisation.id, { id: hers.referral.programmeId });
  const told = offer ? tellStory(hers, offer.settings.supporterTitle, asked.today) : null;
  return told ? [{ ...told, key: `referral:${hers.referral.id}`, leads: true }] : [];
}

/** The story in two sentences, and the one thing she can do about it. */
export function tellStory(
  { referral, invitation }: Hers,
  supporterTitle: string,
  today: Day,
): Omit<TodayThing, "key"> | null {
  const since = invitation?.answeredAt ? sayDayNear(dayOf(invitation.answeredAt), today) : null;
  const wishes = { href: "/wishes", words: "See or change your wishes" };
  switch (referral.state) {
    case "invited":
      return {
        title: "There is a question for you",
        words:
          "Somebody asked us to be alongside you. Nothing has begun. You decide, and no is a good answer too.",
        action: { href: "/agreement", words: "Read it and decide" },
      };
    case "agreed":
      return {
        title: "We are looking for someone who suits you",
        words: `You said yes${since ? ` ${since}` : ""}. When we have found ${withArticle(supporterTitle)}, we tell you about them and ask you again. You meet only if you both say yes.`,
        action: wishes,
      };
    case "waiting":
      return {
        title: "You are on our list",
        words: `You said yes${since ? ` ${since}` : ""}. Nobody who suits you is free just now. We have not forgotten you, and we write as soon as there is news.`,
        action: wishes,
      };
    case "stopped":
      return {
        title: "Nothing is going on just now",
        words: "You said not now. If you change your mind, the same page is here for you.",
        action: { href: "/agreement", words: "Look at it again" },
      };
    default:
      return null;
  }
}
