import { parts, type HeldAbout } from "../../people/index.ts";
import { listMyStrikes } from "../store/strike-store.ts";
import { isReason, sayReason } from "./reason.ts";
import { listSealTold, listTold, listWaiting } from "./store/told-store.ts";
import { sayStrike } from "./telling/say-strike.ts";

/** What she reported, what she was told of decisions, what holds for her, and when a hidden name of hers was opened. */
export const heldByModeration: HeldAbout = async (asked) => [
  {
    title: "Reports, and what was decided",
    why: "So that somebody looks at what is reported, and you can ask for another look.",
    items: [
      ...(await listWaiting(asked)).map(({ at, reason, words }) => ({
        at,
        parts: parts({
          "You told us": isReason(reason) ? sayReason(reason) : reason,
          "Your words": words || null,
        }),
      })),
      ...(await listTold(asked)).map(({ at, words, about }) => ({
        at,
        parts: parts({ "We told you": words, About: about || null }),
      })),
      ...(await listMyStrikes(asked)).map(({ fromAt, kind }) => ({
        at: fromAt,
        parts: parts({ "Holds for you": sayStrike(kind) }),
      })),
      ...(await listSealTold(asked)).map(({ openedAt, words }) => ({
        at: openedAt,
        parts: parts({ "Your hidden name was opened": words }),
      })),
    ],
  },
];
