import { isId } from "../../platform/db/index.ts";
import { one, type Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { readText } from "../../words/text.ts";
import { isMayDo, type MayDo } from "./hold.ts";

type Problems = Record<string, string>;
const wordsMax = 4_000;

export type HoldTyped = {
  mayDo: MayDo | null;
  words: string;
  why: string;
  concernId: string | null;
  lookAgainOn: Day | null;
};

/** The form that places a hold, as typed. `why` is judged by the act. */
export function readHold(
  typed: Typed,
  concernIds: readonly string[],
): { said: HoldTyped; problems: Problems } {
  const problems: Problems = {};
  const mayDo = one(typed, "may-do");
  if (!isMayDo(mayDo)) problems["may-do"] = "Choose what the supporter may do for now";
  const words = readText(one(typed, "words"), { noun: "words", max: wordsMax });
  if (!words.ok) problems["words"] = words.sentence;
  const concern = one(typed, "concern");
  if (concern !== "" && concern !== "none" && !(isId(concern) && concernIds.includes(concern)))
    problems["concern"] = "Choose one of the concerns on the list, or “No”";
  return {
    said: {
      mayDo: isMayDo(mayDo) ? mayDo : null,
      words: words.ok ? words.value : "",
      why: readWhy(typed, problems),
      concernId: concernIds.includes(concern) ? concern : null,
      lookAgainOn: readLookAgain(typed, problems),
    },
    problems,
  };
}

export type LookTyped = { now: "keep" | "end" | null; why: string; lookAgainOn: Day | null };

/** The form that looks at one again, as typed. A day is needed only where it stays. */
export function readLook(typed: Typed): { said: LookTyped; problems: Problems } {
  const problems: Problems = {};
  const now = one(typed, "now");
  if (now !== "keep" && now !== "end") problems["now"] = "Choose whether it stays or ends";
  const said: LookTyped = {
    now: now === "keep" || now === "end" ? now : null,
    why: readWhy(typed, problems),
    lookAgainOn: now === "end" ? null : readLookAgain(typed, problems),
  };
  return { said, problems };
}

function readWhy(typed: Typed, problems: Problems): string {
  const why = readText(one(typed, "why"), { noun: "reason", max: wordsMax });
  if (!why.ok) problems["why"] = why.sentence;
  return why.ok ? why.value : "";
}

function readLookAgain(typed: Typed, problems: Problems): Day | null {
  const day = readDay(
    {
      day: one(typed, "look-again-day"),
      month: one(typed, "look-again-month"),
      year: one(typed, "look-again-year"),
    },
    { noun: "day to look again" },
  );
  if (!day.ok) problems["look-again"] = day.sentence;
  return day.ok ? day.value : null;
}
