import { many, one, type Typed } from "../../platform/web/index.ts";
import { readText } from "../../words/text.ts";
import { isReasonCode } from "../reasons.ts";
import type { About } from "../referral.ts";
import type { Gathering } from "./gathering.ts";
import { orNull } from "./optional.ts";

export const whyFields = ["reasons", "note"] as const;

/** Why she is referred: a list (A3, B23), and a note for what the list cannot say. */
export function readWhy(typed: Typed, { take, refuse }: Gathering): Pick<About, "reasons" | "note"> {
  const reasons = [...new Set(many(typed, "reasons").filter(isReasonCode))];
  const note = orNull(take("note", readText(one(typed, "note"), { noun: "note", max: 2000 })));
  if (reasons.length === 0)
    refuse("reasons", "Choose at least one reason. If none fits, choose “Something else” and write a note.");
  if (reasons.length === 1 && reasons[0] === "other" && !note)
    refuse("note", "You chose “Something else”. Write in the note what it is.");
  return { reasons, note };
}
