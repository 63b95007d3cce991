import { parts, type HeldAbout, type HeldItem } from "../../people/index.ts";
import { sayDay, today } from "../../words/day.ts";
import { MONTHS } from "../../words/say-day.ts";
import { topics } from "../topics.ts";
import { listHeld } from "./held-store.ts";

const until = (at: Date | null): string => (at ? sayDay(today(at)) : "you say otherwise");
const rhythms = { never: "Never", daily: "Once a day", weekly: "Once a week" } as const;

/** What she chose for herself in her spaces, and the phones that show her a line. */
export const heldByAround: HeldAbout = async (asked) => {
  const held = await listHeld(asked);
  const items: HeldItem[] = [
    ...held.wishes.map((wish) => ({
      at: wish.changedAt,
      parts: parts({
        "A line that there is something new": rhythms[wish.digest],
        "On your phone": wish.pushes ? "Yes" : "No",
      }),
    })),
    ...held.notToday.map((fold) => ({
      at: fold.fromAt,
      parts: parts({
        Folded: fold.topic
          ? topics[fold.topic].name
          : `Babies due in ${MONTHS[(fold.dueMonth ?? 1) - 1] ?? ""}`,
        Until: until(fold.endedAt ?? fold.untilAt),
      }),
    })),
    ...held.breaks.map((away) => ({
      at: away.fromAt,
      parts: parts({ "A break": "Taken", Until: until(away.endedAt ?? away.untilAt) }),
    })),
    ...held.mutes.map((mute) => ({
      at: mute.fromAt,
      parts: parts({
        "Folded for you": mute.handle ?? "Somebody whose name is hidden",
        Until: until(mute.endedAt),
      }),
    })),
    ...held.phones.map((phone) => ({
      at: phone.madeAt,
      parts: parts({ "A phone that shows a line": "Kept closed", Until: until(phone.endedAt) }),
    })),
  ];
  if (items.length === 0) return [];
  return [
    {
      title: "How your community is for you",
      why: "So that you meet there what you want to, and hear of it as often as you like. Only you see it.",
      items,
    },
  ];
};
