import { many, one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { ATTRIBUTES, type Attribute } from "../../../words/attribute.ts";
import { readText } from "../../../words/text.ts";
import type { SupporterAnswer } from "../../answer-as-supporter.ts";
import type { Heard } from "../../match.ts";

export type AnswerRead<A> = { ok: true; said: A } | { ok: false; problems: Problems };

/** A supporter's yes with what she shares, or her no with a word for the coordinator if she likes. */
export function readSupporterAnswer(typed: Typed, heard: Heard): AnswerRead<SupporterAnswer> {
  const answer = one(typed, "answer");
  const hello = readText(one(typed, "hello"), { noun: "hello", max: 500 });
  const words = readText(one(typed, "words"), { noun: "your words", max: 1000 });
  const problems: Record<string, string> = {};
  if (answer !== "yes" && answer !== "no") problems["answer"] = "Choose yes or no";
  if (!hello.ok) problems["hello"] = hello.sentence;
  if (!words.ok) problems["words"] = words.sentence;
  if (Object.keys(problems).length > 0 || !hello.ok || !words.ok) return { ok: false, problems };
  if (answer === "no")
    return { ok: true, said: { heard, answer, ...(words.value ? { toCoordinator: words.value } : {}) } };
  const shares = [...new Set(many(typed, "shares"))].filter((name): name is Attribute =>
    Object.hasOwn(ATTRIBUTES, name),
  );
  return { ok: true, said: { heard, answer: "yes", shares, ...(hello.value ? { hello: hello.value } : {}) } };
}
