import { one, type Typed } from "../../platform/web/index.ts";
import type { AgreedHow } from "../referral.ts";
import { REFUSALS } from "../refusals.ts";
import type { Gathering } from "./gathering.ts";

export const agreedFields = ["agreedHow"] as const;
const ways: readonly string[] = ["in person", "by phone", "in writing"];

/** Whether she has agreed, and how she said so; without her yes nothing is sent (A2, B16). */
export function readAgreed(typed: Typed, { refuse }: Gathering): AgreedHow | null {
  const how = one(typed, "agreedHow");
  if (ways.includes(how)) return how as AgreedHow;
  return refuse(
    "agreedHow",
    how === "not yet" ? REFUSALS.notYet : "Say whether she has agreed to be referred, and how.",
  );
}
