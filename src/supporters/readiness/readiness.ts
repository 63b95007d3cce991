import { addDays, daysBetween, sayDay } from "../../words/day.ts";
import type { Day } from "../../words/day.ts";
import { plural, sayNumber } from "../../words/lists.ts";
import { startSentence } from "../../words/naming.ts";
import { READINESS_KINDS, type ReadinessKind } from "../../programmes/index.ts";

/** Training, a check or a reference: the days it counts, and who saw the paper. Taken back ones no longer count. */
export type ReadinessPeriod = {
  id: string;
  kind: ReadinessKind;
  fromOn: Day;
  /** The last day it counts; null while it does not lapse. */
  untilOn: Day | null;
  hours: number | null;
  seenBy: string;
  note: string | null;
  recordedAt: Date;
  recordedBy: string;
  ended: { on: Day; why: string } | null;
};

/** What a programme asks for before a first match. */
export type ReadinessAsked = { readinessRequired: readonly ReadinessKind[]; trainingHoursMin: number };

/** How one thing asked for stands today; `toDo` says what would put it right, and is there whenever it is missing. */
export type Standing = {
  kind: ReadinessKind;
  label: string;
  state: "there" | "missing" | "lapsed" | "later" | "short";
  /** Covered without a gap until the end of this day; null when it does not lapse, or is not there. */
  untilOn: Day | null;
  words: string;
  toDo: string | null;
};

/** Everything asked for, in the programme's order (A15). */
export function standings(
  periods: readonly ReadinessPeriod[],
  asked: ReadinessAsked,
  today: Day,
): Standing[] {
  return asked.readinessRequired.map((kind) =>
    standing(
      kind,
      periods.filter((each) => each.kind === kind && !each.ended),
      asked,
      today,
    ),
  );
}

/** Whether a first match may be made, and each missing thing as a sentence that says what to do (A15). */
export function readinessOf(all: readonly Standing[]): { ready: boolean; missing: string[] } {
  const missing = all.flatMap(({ toDo }) => toDo ?? []);
  return { ready: missing.length === 0, missing };
}

/** "Criminal record check at the level of the role" */
export const readinessLabel = (kind: ReadinessKind): string =>
  startSentence(READINESS_KINDS[kind].replace(/^(an?|the) /, ""));

function standing(
  kind: ReadinessKind,
  periods: readonly ReadinessPeriod[],
  asked: ReadinessAsked,
  today: Day,
): Standing {
  const label = readinessLabel(kind);
  const now = periods.filter((each) => covers(each, today));
  if (now.length === 0) return { kind, label, untilOn: null, ...notNow(label, periods, today) };
  const hours = now.reduce((sum, each) => sum + (each.hours ?? 0), 0);
  if (kind === "training" && hours < asked.trainingHoursMin) {
    const words = `${sayNumber(hours)} of ${plural(asked.trainingHoursMin, "hour")} recorded`;
    return {
      kind,
      label,
      state: "short",
      untilOn: null,
      words,
      toDo: `${label}: ${words}. Record the rest when it is done.`,
    };
  }
  const untilOn = coveredUntil(periods, today);
  const words = untilOn === null ? "There, and does not lapse" : `There until ${sayDay(untilOn)}`;
  return { kind, label, state: "there", untilOn, words, toDo: null };
}

function notNow(
  label: string,
  periods: readonly ReadinessPeriod[],
  today: Day,
): Pick<Standing, "state" | "words" | "toDo"> {
  const next = periods
    .map((each) => each.fromOn)
    .filter((from) => from > today)
    .toSorted()[0];
  if (next)
    return {
      state: "later",
      words: `Counts from ${sayDay(next)}`,
      toDo: `${label} counts from ${sayDay(next)}. Wait until then, or correct the dates.`,
    };
  const last = periods
    .flatMap((each) => each.untilOn ?? [])
    .toSorted()
    .at(-1);
  if (last)
    return {
      state: "lapsed",
      words: `Lapsed on ${sayDay(last)}`,
      toDo: `${label} lapsed on ${sayDay(last)}. Renew it, then record the new dates.`,
    };
  return {
    state: "missing",
    words: "Not recorded",
    toDo: `${label} is not recorded. See the paper, then record it on the supporter’s page.`,
  };
}

/** The last day covered without a gap from today; null when it never lapses. */
function coveredUntil(periods: readonly ReadinessPeriod[], today: Day): Day | null {
  let until = today;
  for (;;) {
    const next = periods.filter(
      (each) => each.fromOn <= addDays(until, 1) && (each.untilOn === null || each.untilOn > until),
    );
    if (next.length === 0) return until;
    if (next.some((each) => each.untilOn === null)) return null;
    until = next.reduce(
      (latest, each) => (each.untilOn && each.untilOn > latest ? each.untilOn : latest),
      until,
    );
  }
}

const covers = ({ fromOn, untilOn }: ReadinessPeriod, day: Day): boolean =>
  fromOn <= day && (untilOn === null || day <= untilOn);

/** When coordinator and supporter hear that something lapses: 60, 30 and 7 days before. */
export const WARN_DAYS = [60, 30, 7] as const;

/** The warning that is due for something lapsing after this day: the nearest one reached; null while none is. */
export function warningDue(untilOn: Day | null, today: Day): (typeof WARN_DAYS)[number] | null {
  if (untilOn === null) return null;
  const left = daysBetween(today, untilOn);
  return left < 0 ? null : (WARN_DAYS.findLast((days) => left <= days) ?? null);
}

/** Whether this text, from a form, is something that can be recorded. */
export const isReadinessKind = (text: string): text is ReadinessKind => Object.hasOwn(READINESS_KINDS, text);
