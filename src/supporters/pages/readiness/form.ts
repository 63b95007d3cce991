import { one, type Typed } from "../../../platform/web/index.ts";
import { isReadinessKind } from "../../readiness/readiness.ts";
import type { ReadinessKind } from "../../../programmes/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { addDays, daysBetween, sayDay } from "../../../words/day.ts";
import type { Day } from "../../../words/day.ts";
import { plainDigits } from "../../../words/digits.ts";
import { readDay } from "../../../words/read-day.ts";
import { readLine, readText } from "../../../words/text.ts";
import { boxes, isEmpty } from "../day-boxes.ts";

export type ReadinessTyped = {
  kind: ReadinessKind;
  fromOn: Day;
  untilOn: Day | null;
  hours: number | null;
  seenBy: string;
  note: string | null;
};
export type ReadinessRead = { ok: true; readiness: ReadinessTyped } | { ok: false; problems: Problems };

const YEARS_BACK = 20;
const YEARS_AHEAD = 20;
const HOURS_MAX = 2000;

/** Training, a check or a reference as it was typed. Refuses a last day before the first, and training without its hours. */
export function readReadiness(typed: Typed, today: Day): ReadinessRead {
  const problems: Record<string, string> = {};
  const kind = one(typed, "kind");
  if (!isReadinessKind(kind)) problems["kind"] = "Choose what was done";
  const from = readDay(boxes(typed, "from"), { noun: "day it counts from" });
  if (!from.ok) problems["from"] = from.sentence;
  else if (from.value < addDays(today, -365 * YEARS_BACK))
    problems["from"] = `${sayDay(from.value)} is more than ${YEARS_BACK} years ago. Check the year.`;
  else if (daysBetween(today, from.value) > 365)
    problems["from"] = `${sayDay(from.value)} is more than a year away. Record it nearer the day.`;
  const until = isEmpty(typed, "until")
    ? null
    : readDay(boxes(typed, "until"), { noun: "last day it counts" });
  if (until && !until.ok) problems["until"] = until.sentence;
  else if (until?.ok && from.ok && until.value < from.value)
    problems["until"] = `The last day must be the same as or after ${sayDay(from.value)}.`;
  else if (until?.ok && daysBetween(today, until.value) > 365 * YEARS_AHEAD)
    problems["until"] =
      `${sayDay(until.value)} is more than ${YEARS_AHEAD} years away. Leave it empty if it does not lapse.`;
  const hours = readHours(one(typed, "hours"));
  if (hours === "not hours")
    problems["hours"] = `Enter hours as a number from 0 to ${HOURS_MAX}, such as 30 or 2.5`;
  else if (hours === null && kind === "training")
    problems["hours"] = "Enter how many hours of training this was";
  const seenBy = readLine(one(typed, "seen-by"), {
    noun: "who saw the paper",
    max: 200,
    required: true,
    missing: "Enter who saw the paper",
  });
  if (!seenBy.ok) problems["seen-by"] = seenBy.sentence;
  const note = readText(one(typed, "note"), { noun: "note", max: 1000 });
  if (!note.ok) problems["note"] = note.sentence;
  if (
    Object.keys(problems).length > 0 ||
    !isReadinessKind(kind) ||
    !from.ok ||
    (until && !until.ok) ||
    hours === "not hours" ||
    !seenBy.ok ||
    !note.ok
  )
    return { ok: false, problems };
  return {
    ok: true,
    readiness: {
      kind,
      fromOn: from.value,
      untilOn: until?.value ?? null,
      hours,
      seenBy: seenBy.value,
      note: note.value || null,
    },
  };
}

function readHours(typed: string): number | null | "not hours" {
  const text = plainDigits(typed).replace(/\s*h(ou)?rs?$/i, "");
  if (text === "") return null;
  return /^\d{1,4}(\.\d{1,2})?$/.test(text) && Number(text) <= HOURS_MAX ? Number(text) : "not hours";
}
