import { addDays, type Day } from "../../words/day.ts";
import { happened, refused, type Outcome } from "../../words/outcome.ts";
import type { Correction, Myth } from "./myth.ts";
import type { MythRefusal } from "./refusals.ts";

export type AnswerAsked = {
  answer: string;
  sourceName: string;
  sourceUrl: string;
  reviewOn: Day | null;
  /** As the programme lets her answer; null: nobody has said that she may. */
  as: string | null;
};

/** A year until it is checked again: ours; two is the longest. */
const usualDays = 365;
const longestDays = 730;

/**
 * Puts a claim right, or checks again what was said. Refuses whoever has not been asked to answer for the programme (C13),
 * an answer without a source, an address that is not https, and a day to check it that is past or more than two years off.
 */
export function answerMyth(
  myth: Myth,
  asked: AnswerAsked,
  at: { now: Date; today: Day },
): Outcome<Correction, { kind: "MythAnswered" }, MythRefusal> {
  if (asked.as === null) return refused("notAsked");
  if (myth.endedAt) return refused("ended");
  if (asked.answer.trim() === "") return refused("answerMissing");
  if (asked.sourceName.trim() === "") return refused("sourceMissing");
  const url = asked.sourceUrl.trim();
  if (url !== "" && !isSafe(url)) return refused("sourceUnsafe");
  const reviewOn = asked.reviewOn ?? addDays(at.today, usualDays);
  if (reviewOn <= at.today || reviewOn > addDays(at.today, longestDays)) return refused("reviewDay");
  return happened(
    {
      answer: asked.answer.trim(),
      sourceName: asked.sourceName.trim(),
      sourceUrl: url === "" ? null : url,
      answeredAs: asked.as,
      answeredAt: at.now,
      reviewOn,
    },
    { kind: "MythAnswered" },
  );
}

const isSafe = (url: string): boolean =>
  url.length <= 300 && URL.canParse(url) && new URL(url).protocol === "https:" && url.startsWith("https://");
