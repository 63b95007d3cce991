import { one, type Typed } from "../../platform/web/index.ts";
import { readText } from "../../words/text.ts";
import { SUPPORT_FITS, WELLBEING, type CheckInAnswer, type SupportFits, type Wellbeing } from "./check-in.ts";

export type AnswerRead = { ok: true; value: CheckInAnswer } | { ok: false; problems: Record<string, string> };

/** Her answer. Refuses the two questions left open, and words that are too long; words and a call are hers to leave. */
export function readAnswer(typed: Typed): AnswerRead {
  const problems: Record<string, string> = {};
  const wellbeing = one(typed, "wellbeing");
  const support = one(typed, "support");
  if (!Object.hasOwn(WELLBEING, wellbeing)) problems["wellbeing"] = "Choose what is nearest to how it is.";
  if (!Object.hasOwn(SUPPORT_FITS, support)) problems["support"] = "Choose yes, partly or no.";
  const words = readText(one(typed, "words"), { noun: "words", max: 4_000 });
  if (!words.ok) problems["words"] = words.sentence;
  if (Object.keys(problems).length > 0 || !words.ok) return { ok: false, problems };
  return {
    ok: true,
    value: {
      wellbeing: wellbeing as Wellbeing,
      support: support as SupportFits,
      wantsCall: one(typed, "call") === "yes",
      words: words.value || null,
    },
  };
}
