import { many, one, type Typed } from "../../platform/web/index.ts";
import { readLine, readText } from "../../words/text.ts";
import type { Answer } from "./invitation.ts";
import { readWishes } from "./read-wishes.ts";
import { ASKED_CONSENTS } from "./say-yes.ts";
import { noWishes, type Wishes } from "./wishes.ts";

export type AnswerRead = { consents: (typeof ASKED_CONSENTS)[number][]; wishes: Wishes };
type Read<T> = { ok: true; value: T } | { ok: false; problems: Record<string, string> };

/** A yes as typed: to be supported is required to go on, everything else is hers to leave out. */
export function readYes(typed: Typed, her: boolean): Read<AnswerRead> {
  const consents = ASKED_CONSENTS.filter((purpose) => many(typed, "consents").includes(purpose));
  const wishes = readWishes(typed);
  const missing: Record<string, string> = consents.includes("support")
    ? {}
    : {
        consents: her
          ? "Tick what she agreed to. Without the first there is no support"
          : "Tick the first one, so that we may support you. Or go back and say not now",
      };
  if (!wishes.ok || Object.keys(missing).length > 0)
    return { ok: false, problems: { ...missing, ...(wishes.ok ? {} : wishes.problems) } };
  return { ok: true, value: { consents, wishes: wishes.value } };
}

/** "Not now" and "no", and whether whoever referred her may hear that it is not going ahead. */
export function readNo(typed: Typed): Read<{ answer: Exclude<Answer, "yes">; tell: boolean }> {
  const answer = one(typed, "answer");
  if (answer !== "no" && answer !== "not now")
    return { ok: false, problems: { answer: "Choose not now, or no" } };
  return { ok: true, value: { answer, tell: many(typed, "tell").includes("yes") } };
}

export type VoiceRead = AnswerRead & { answer: Answer; whoWasAsked: string; words: string | null };

/** What somebody typed who asked her by voice: whom they spoke to, her answer, and her words. */
export function readByVoice(typed: Typed): Read<VoiceRead> {
  const problems: Record<string, string> = {};
  const who = readLine(one(typed, "whoWasAsked"), {
    noun: "name of who you spoke to",
    max: 200,
    required: true,
    missing: "Write who you spoke to",
  });
  const words = readText(one(typed, "herWords"), { noun: "words", max: 2_000 });
  const answer = one(typed, "answer");
  if (!who.ok) problems["whoWasAsked"] = who.sentence;
  if (!words.ok) problems["herWords"] = words.sentence;
  if (answer !== "yes" && answer !== "not now" && answer !== "no")
    problems["answer"] = "Choose what she said";
  const yes = answer === "yes" ? readYes(typed, true) : null;
  Object.assign(problems, yes && !yes.ok ? yes.problems : {});
  if (
    !who.ok ||
    !words.ok ||
    (answer !== "yes" && answer !== "not now" && answer !== "no") ||
    (yes && !yes.ok)
  )
    return { ok: false, problems };
  const said = yes?.ok ? yes.value : { consents: [], wishes: noWishes };
  return { ok: true, value: { ...said, answer, whoWasAsked: who.value, words: words.value || null } };
}
