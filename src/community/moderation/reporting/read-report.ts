import { one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import { isReason, type Reason } from "../reason.ts";
import { WORDS } from "../refusals.ts";

export type ReportRead = { ok: true; reason: Reason; words: string } | { ok: false; problems: Problems };

/** A reason is enough; only “something else” and how somebody behaved need words, or nobody could tell what is meant. */
export function readReport(typed: Typed, offered: readonly Reason[]): ReportRead {
  const problems: Record<string, string> = {};
  const reason = one(typed, "reason");
  if (!isReason(reason) || !offered.includes(reason)) problems["reason"] = WORDS.chooseReason;
  const words = readText(one(typed, "words"), {
    noun: "words",
    max: 4_000,
    required: reason === "else" || reason === "conduct",
    missing: WORDS.sayWhat,
  });
  if (!words.ok) problems["words"] = words.sentence;
  return words.ok && isReason(reason) && Object.keys(problems).length === 0
    ? { ok: true, reason, words: words.value }
    : { ok: false, problems };
}
