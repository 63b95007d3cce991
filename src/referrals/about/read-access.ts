import { many, one, type Typed } from "../../platform/web/index.ts";
import { readLine, readText } from "../../words/text.ts";
import type { About } from "../referral.ts";
import type { Gathering } from "./gathering.ts";
import { orNull } from "./optional.ts";
import { say, type Voice } from "./voice.ts";

export const accessFields = ["language", "access", "accessWords", "wouldLike"] as const;

/** Language, access needs (Accessible Information Standard) and what she would like, in her words. */
export function readAccess(
  typed: Typed,
  voice: Voice,
  { take }: Gathering,
): Pick<About, "language" | "accessNeeds" | "wouldLike"> {
  const needs = many(typed, "access");
  const language = take(
    "language",
    readLine(one(typed, "language"), {
      noun: say(voice, "the language she speaks best", "the language you speak best"),
      max: 60,
      required: true,
    }),
  );
  return {
    language: language ?? "",
    accessNeeds: {
      interpreter: needs.includes("interpreter"),
      easyRead: needs.includes("easyRead"),
      largePrint: needs.includes("largePrint"),
      bsl: needs.includes("bsl"),
      words: orNull(
        take("accessWords", readText(one(typed, "accessWords"), { noun: "other access needs", max: 500 })),
      ),
    },
    wouldLike: orNull(
      take(
        "wouldLike",
        readText(one(typed, "wouldLike"), {
          noun: say(voice, "what she would like", "what you would like"),
          max: 1000,
        }),
      ),
    ),
  };
}
