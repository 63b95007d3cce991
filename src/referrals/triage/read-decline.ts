import { one, type Typed } from "../../platform/web/index.ts";
import { readText } from "../../words/text.ts";
import { DECLINE_REASONS, isDeclineCode } from "./decline-reasons.ts";
import type { Declined } from "./decline-referral.ts";

type DeclineRead = { ok: true; value: Declined } | { ok: false; problems: Record<string, string> };

/**
 * The form of a no. An empty sentence takes the reason's own, so that nobody is ever refused without a kind word;
 * "something else" has none, and asks for one.
 */
export function readDecline(typed: Typed): DeclineRead {
  const problems: Record<string, string> = {};
  const code = one(typed, "code");
  const prefilled = isDeclineCode(code) ? DECLINE_REASONS[code].sentence : "";
  if (!isDeclineCode(code)) problems["code"] = "Choose the reason";
  const words = readText(one(typed, "words"), {
    noun: "sentence",
    max: 2_000,
    required: isDeclineCode(code) && prefilled === "",
    missing: "Write a kind sentence that says why",
  });
  const elsewhere = readText(one(typed, "elsewhere"), { noun: "other place to go", max: 1_000 });
  if (!words.ok) problems["words"] = words.sentence;
  if (!elsewhere.ok) problems["elsewhere"] = elsewhere.sentence;
  if (!isDeclineCode(code) || !words.ok || !elsewhere.ok) return { ok: false, problems };
  return { ok: true, value: { code, words: words.value || prefilled, elsewhere: elsewhere.value } };
}
