import { one, type Typed } from "../../platform/web/index.ts";
import type { Day } from "../../words/day.ts";
import { readOutcode } from "../../words/postcode.ts";
import type { About } from "../referral.ts";
import type { Gathering } from "./gathering.ts";
import { readWhen } from "./read-when.ts";
import { say, type Voice } from "./voice.ts";

export const babyFields = [
  "dueOn-day",
  "dueOn-month",
  "dueOn-year",
  "babyBornOn-day",
  "babyBornOn-month",
  "babyBornOn-year",
  "place",
] as const;

/** When the baby comes or came; and where she lives, as near as she wishes to say. */
export function readBaby(
  typed: Typed,
  today: Day,
  voice: Voice,
  gathering: Gathering,
): Pick<About, "dueOn" | "babyBornOn" | "outcode" | "postcode"> {
  const when = readWhen(typed, today, voice, gathering);
  const noun = say(voice, "her postcode, or its first half", "your postcode, or its first half");
  const place = gathering.take("place", readOutcode(one(typed, "place"), { noun }));
  return { ...when, outcode: place?.outcode ?? null, postcode: place?.postcode ?? null };
}
