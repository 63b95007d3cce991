import { isId } from "../../platform/db/index.ts";
import { many, one, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { readTime } from "../../words/time.ts";
import { isPost, type Post } from "./post.ts";
import { readStretch } from "./read-moment.ts";

type Read<T> = ({ ok: true } & T) | { ok: false; problems: Problems };
type Who = { post: Post; personId: string };

/** Days a turn, a hand-over or an absence may last. */
export const turnDaysMax = 92;

/** Whom somebody chose for which post. @param staff everybody who may be chosen */
function readWho(typed: Typed, staff: readonly { id: string }[]): Read<Who> {
  const [post, personId] = [one(typed, "post"), one(typed, "person")];
  const known = isId(personId) && staff.some(({ id }) => id === personId);
  if (isPost(post) && known) return { ok: true, post, personId };
  return {
    ok: false,
    problems: {
      ...(isPost(post) ? {} : { post: "Choose which post it is" }),
      ...(known ? {} : { person: "Choose who it is" }),
    },
  };
}

const problemsOf = (...all: ({ ok: true } | { ok: false; problems: Problems })[]): Problems =>
  Object.assign({}, ...all.map((each) => (each.ok ? {} : each.problems)));

export function readTurn(
  typed: Typed,
  staff: readonly { id: string }[],
): Read<Who & { fromAt: Date; toAt: Date }> {
  const who = readWho(typed, staff);
  const stretch = readStretch(typed, turnDaysMax);
  if (!who.ok || !stretch.ok) return { ok: false, problems: problemsOf(who, stretch) };
  return { ...who, fromAt: stretch.from, toAt: stretch.to };
}

/** Usual hours: at least one weekday; an end not later than the beginning means into the next day. */
export function readWeek(
  typed: Typed,
  staff: readonly { id: string }[],
): Read<Who & { weekdays: number[]; hoursFrom: string; hoursTo: string }> {
  const who = readWho(typed, staff);
  const weekdays = [...new Set(many(typed, "weekdays"))]
    .filter((day) => /^[1-7]$/.test(day))
    .map(Number)
    .toSorted((a, b) => a - b);
  const from = readTime(one(typed, "hoursFrom"), { noun: "time the hours begin" });
  const to = readTime(one(typed, "hoursTo"), { noun: "time the hours end" });
  if (!who.ok || weekdays.length === 0 || !from.ok || !to.ok)
    return {
      ok: false,
      problems: {
        ...problemsOf(who),
        ...(weekdays.length > 0 ? {} : { weekdays: "Choose at least one day" }),
        ...(from.ok ? {} : { hoursFrom: from.sentence }),
        ...(to.ok ? {} : { hoursTo: to.sentence }),
      },
    };
  return { ...who, weekdays, hoursFrom: from.value, hoursTo: to.value };
}
