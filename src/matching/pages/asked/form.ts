import { one, type Typed } from "../../../platform/web/index.ts";
import { readText } from "../../../words/text.ts";
import type { ParentAnswer } from "../../answer-as-parent.ts";
import type { Heard } from "../../match.ts";
import type { AnswerRead } from "../question/form.ts";

/** A parent's yes, or her no with a word for the coordinator if she likes; she is never asked why. */
export function readParentAnswer(typed: Typed, heard: Heard): AnswerRead<ParentAnswer> {
  const answer = one(typed, "answer");
  const words = readText(one(typed, "words"), { noun: "your words", max: 1000 });
  const problems: Record<string, string> = {};
  if (answer !== "yes" && answer !== "no") problems["answer"] = "Choose yes, or not this person";
  if (!words.ok) problems["words"] = words.sentence;
  if (Object.keys(problems).length > 0 || !words.ok) return { ok: false, problems };
  return {
    ok: true,
    said:
      answer === "yes"
        ? { heard, answer }
        : { heard, answer: "no", ...(words.value ? { toCoordinator: words.value } : {}) },
  };
}
