import { many, one, type Typed } from "../../platform/web/index.ts";
import { addDays, type Day } from "../../words/day.ts";
import { plainDigits } from "../../words/digits.ts";
import { readDay } from "../../words/read-day.ts";
import { readText } from "../../words/text.ts";
import { CONTACT_HOWS, CONTACT_OUTCOMES, type ContactHow, type ContactOutcome } from "../contact.ts";
import type { Logged } from "../log-contact.ts";

export type ReadLog = {
  who: string;
  worried: boolean;
  said: Omit<Logged, "id">;
  problems: Record<string, string>;
};

/** The log form as typed: whatever could be read, and a sentence for what could not. */
export function readLog(typed: Typed, today: Day): ReadLog {
  const problems: Record<string, string> = {};
  const outcome = one(typed, "outcome") || "held";
  if (!(outcome in CONTACT_OUTCOMES)) problems["outcome"] = "Choose whether it happened";
  const how = one(typed, "how");
  if (!(how in CONTACT_HOWS)) problems["how"] = "Choose how you were in touch";
  const day = dayTyped(typed, today);
  if (!day.ok) problems["day"] = day.sentence;
  const minutes = minutesTyped(typed);
  if (minutes === "unreadable") problems["other-minutes"] = "Enter the minutes as a whole number, such as 75";
  const notes = readText(one(typed, "notes"), { noun: "note", max: 20_000 });
  if (!notes.ok) problems["notes"] = notes.sentence;
  return {
    who: one(typed, "who"),
    worried: one(typed, "worried") === "yes",
    said: {
      onDay: day.ok ? day.value : today,
      outcome: (outcome in CONTACT_OUTCOMES ? outcome : "held") as ContactOutcome,
      how: (how in CONTACT_HOWS ? how : "home") as ContactHow,
      minutes: minutes === "unreadable" ? null : minutes,
      what: many(typed, "what"),
      notes: notes.ok && notes.value !== "" ? notes.value : null,
    },
    problems,
  };
}

function dayTyped(typed: Typed, today: Day): ReturnType<typeof readDay> {
  const when = one(typed, "when");
  if (when === "yesterday") return { ok: true, value: addDays(today, -1) };
  const boxes = { day: one(typed, "day-day"), month: one(typed, "day-month"), year: one(typed, "day-year") };
  if (when !== "other") return { ok: true, value: today };
  return readDay(boxes, { noun: "day it happened" });
}

function minutesTyped(typed: Typed): number | null | "unreadable" {
  const chosen = one(typed, "minutes");
  const other = plainDigits(one(typed, "other-minutes"));
  if (chosen !== "" && chosen !== "other") return /^\d{1,4}$/.test(chosen) ? Number(chosen) : "unreadable";
  if (other !== "") return /^\d{1,4}$/.test(other) ? Number(other) : "unreadable";
  return chosen === "other" ? "unreadable" : null;
}
