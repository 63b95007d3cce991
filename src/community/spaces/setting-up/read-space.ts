import { one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { isDay, type Day } from "../../../words/day.ts";
import { plainDigits } from "../../../words/digits.ts";
import { readDay } from "../../../words/read-day.ts";
import { readLine, readText } from "../../../words/text.ts";
import { farAhead, isSpaceKind, type SpaceSettings } from "./space-settings.ts";

export type SpaceRead = { ok: true; settings: SpaceSettings } | { ok: false; problems: Problems };

const ranges = {
  membersMax: { from: 2, to: 2000, noun: "members" },
  supportersMin: { from: 1, to: 20, noun: "supporters" },
  replyMinutes: { from: 5, to: 1440, noun: "minutes" },
  greetMinutes: { from: 5, to: 2880, noun: "minutes" },
} as const;

/**
 * A space as it was typed. One is born with its ending or with a day on which it is looked at again, and with a sketch of how
 * the goodbye is meant to go. Refuses an ending before the opening, and a cohort without its month.
 * @param kept the kind it has already: that never changes
 */
export function readSpace(typed: Typed, today: Day, kept: Pick<SpaceSettings, "kind"> | null): SpaceRead {
  const problems: Record<string, string> = {};
  const kind = kept?.kind ?? one(typed, "kind");
  if (!isSpaceKind(kind)) problems["kind"] = "Choose whom the space is for";
  const name = readLine(one(typed, "name"), {
    noun: "name",
    max: 80,
    required: true,
    missing: "Enter what the space is called",
  });
  const purpose = readText(one(typed, "purpose"), {
    noun: "line",
    max: 400,
    required: true,
    missing: "Say in a line what the space is for. Whoever is invited reads it.",
  });
  const sketch = readText(one(typed, "sketch"), {
    noun: "sketch",
    max: 1_000,
    required: true,
    missing: "Sketch how the goodbye is meant to go: a space is born with its ending",
  });
  const day = (field: string, noun: string): Day | null => {
    const boxes = {
      day: one(typed, `${field}-day`),
      month: one(typed, `${field}-month`),
      year: one(typed, `${field}-year`),
    };
    if (!boxes.day.trim() && !boxes.month.trim() && !boxes.year.trim()) return null;
    const read = readDay(boxes, { noun });
    if (!read.ok) problems[field] = read.sentence;
    else if (farAhead(read.value, today))
      problems[field] = "That is more than five years away. Check the year.";
    return read.ok ? read.value : null;
  };
  const opensOn = day("opens", "day it opens");
  const endsOn = day("ends", "day it ends");
  const reviewOn = day("review", "day it is looked at again");
  if (!opensOn && !problems["opens"]) problems["opens"] = "Enter the day it opens. Today is fine.";
  if (!endsOn && !reviewOn && !problems["ends"] && !problems["review"])
    problems["ends"] = "Enter the day it ends, or below the day on which you look at it again";
  if (opensOn && endsOn && endsOn <= opensOn)
    problems["ends"] = "The last day must be after the day it opens";
  if (opensOn && reviewOn && reviewOn <= opensOn)
    problems["review"] = "Look at it again on a day after it opens";
  if (!kept)
    for (const [field, set] of [
      ["ends", endsOn],
      ["review", reviewOn],
    ] as const)
      if (set && set <= today) problems[field] ??= "That day has passed. Enter one that is still to come.";
  const dueMonth = kind === "cohort" ? readMonth(typed, problems) : null;
  const number = (field: keyof typeof ranges): number => {
    const { from, to, noun } = ranges[field];
    const value = Number(plainDigits(one(typed, field)));
    if (!Number.isInteger(value) || value < from || value > to)
      problems[field] = `Enter a whole number of ${noun} from ${from} to ${to}`;
    return value;
  };
  const numbers = {
    membersMax: number("membersMax"),
    supportersMin: number("supportersMin"),
    replyMinutes: number("replyMinutes"),
    greetMinutes: number("greetMinutes"),
  };
  if (!name.ok) problems["name"] = name.sentence;
  if (!purpose.ok) problems["purpose"] = purpose.sentence;
  if (!sketch.ok) problems["sketch"] = sketch.sentence;
  if (
    !isSpaceKind(kind) ||
    !name.ok ||
    !purpose.ok ||
    !sketch.ok ||
    !opensOn ||
    Object.keys(problems).length > 0
  )
    return { ok: false, problems };
  return {
    ok: true,
    settings: {
      kind,
      name: name.value,
      purpose: purpose.value,
      dueMonth,
      opensOn,
      endsOn,
      reviewOn,
      endingSketch: sketch.value,
      ...numbers,
      picturesAllowed: one(typed, "pictures") === "yes",
    },
  };
}

/** The first of the month that was chosen. */
function readMonth(typed: Typed, problems: Record<string, string>): Day | null {
  const month = plainDigits(one(typed, "due-month")).padStart(2, "0");
  const year = plainDigits(one(typed, "due-year"));
  const day = `${year}-${month}-01`;
  if (/^\d{4}$/.test(year) && Number(year) >= 2000 && Number(year) <= 2100 && isDay(day)) return day;
  problems["due-month"] = "Enter the month the babies are due, as numbers, such as 10 and 2026";
  return null;
}

/** The boxes of a form, filled with a space as it is. */
export const typeSpace = (space: SpaceSettings): Typed => ({
  kind: space.kind,
  name: space.name,
  purpose: space.purpose,
  sketch: space.endingSketch,
  ...typeDay("opens", space.opensOn),
  ...typeDay("ends", space.endsOn),
  ...typeDay("review", space.reviewOn),
  "due-month": space.dueMonth ? String(Number(space.dueMonth.slice(5, 7))) : "",
  "due-year": space.dueMonth?.slice(0, 4) ?? "",
  membersMax: String(space.membersMax),
  supportersMin: String(space.supportersMin),
  replyMinutes: String(space.replyMinutes),
  greetMinutes: String(space.greetMinutes),
  pictures: space.picturesAllowed ? "yes" : "",
});

const typeDay = (name: string, day: Day | null): Typed => ({
  [`${name}-day`]: day ? String(Number(day.slice(8))) : "",
  [`${name}-month`]: day ? String(Number(day.slice(5, 7))) : "",
  [`${name}-year`]: day?.slice(0, 4) ?? "",
});
