import { one, type Typed } from "../../platform/web/index.ts";
import { addMonths } from "../../words/add-months.ts";
import type { Day } from "../../words/day.ts";
import { readDay } from "../../words/read-day.ts";
import { readText } from "../../words/text.ts";
import { heards, type Heard, type RequestKind } from "../requests/data-request.ts";

type Asked = { kind: RequestKind; heard: Heard; on: Day; words: string; line?: string };
export type AskedReading = { ok: true; value: Asked } | { ok: false; problems: Record<string, string> };

const kinds = ["copy", "correction", "erasing"] as const;

/** What somebody asked, as it is written down for her. Refuses a day to come, one more than a year ago, and a correction without words. */
export function readAsked(typed: Typed, today: Day): AskedReading {
  const problems: Record<string, string> = {};
  const kind = kinds.find((each) => each === one(typed, "kind"));
  if (!kind) problems["kind"] = "Choose what she asked for.";
  const heard = heards.find((each) => each === one(typed, "heard") && each !== "here");
  if (!heard) problems["heard"] = "Choose how she told you.";
  const on = readDay(
    { day: one(typed, "on-day"), month: one(typed, "on-month"), year: one(typed, "on-year") },
    { noun: "day she asked" },
  );
  if (!on.ok) problems["on"] = on.sentence;
  else if (on.value > today) problems["on"] = "Enter a day that is not in the future.";
  else if (on.value < addMonths(today, -12)) problems["on"] = "Enter a day in the last year.";
  const words = readText(one(typed, "words"), {
    noun: "what she said",
    max: 5_000,
    required: kind === "correction",
    missing: "Write what is not right, as she said it.",
  });
  if (!words.ok) problems["words"] = words.sentence;
  if (!kind || !heard || !on.ok || !words.ok || Object.keys(problems).length > 0)
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      kind,
      heard,
      on: on.value,
      words: words.value,
      ...(kind === "correction" ? { line: "As she told us" } : {}),
    },
  };
}
