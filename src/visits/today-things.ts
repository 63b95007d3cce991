import { namesOf } from "../people/index.ts";
import type { Asked } from "../platform/web/index.ts";
import { addDays, at } from "../words/day.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import type { TodayThing } from "../words/today-thing.ts";
import { rulesUnmet } from "./rules-unmet.ts";
import { RULE_WORDS, sayExpected, sayVisit } from "./say-visit.ts";
import { findNoteAboutHer } from "./store/note-store.ts";
import { listVisits } from "./store/visit-store.ts";
import { minutesAfter, type SeenVisit } from "./visit.ts";

/** Minutes before a visit from which checking in is one tap on the first screen. */
const tapFromMinutes = 60;
/** Days ahead in which something that is still missing is worth knowing. */
const missingDays = 7;
/** Hours after she had to leave before she is asked whether she would like to talk; and days for which she is. */
const talkAfterHours = 12;
const talkDays = 21;

/** A supporter's visits on her first screen: the one she is on, the next with its one tap, and what is still missing. */
export async function visitsForSupporter(asked: Asked): Promise<TodayThing[]> {
  const { now, today } = asked;
  const me = asked.actor.personId ?? "";
  const visits = await listVisits(asked, {
    goer: me,
    states: ["planned", "out"],
    from: at(addDays(today, -1), "00:00"),
    until: at(addDays(today, missingDays), "00:00"),
  });
  const left = await listVisits(asked, {
    goer: me,
    talkOf: ["offered"],
    endedSince: minutesAfter(now, -talkDays * 24 * 60),
  });
  const names = await namesOf(
    asked,
    [...visits, ...left].flatMap(({ parentId, supporterId }) => [parentId, supporterId]),
  );
  const called = (id: string): string => names.get(id)?.called ?? "somebody";
  const things = visits.flatMap((visit): TodayThing[] => {
    const people = { parent: called(visit.parentId), supporter: called(visit.supporterId) };
    const thing = thingOf(visit, people, visit.supporterId === me, asked);
    return thing ? [thing] : [];
  });
  return [...things, ...left.flatMap((visit) => talkThing(visit, called(visit.parentId), now))];
}

function thingOf(
  visit: SeenVisit,
  people: { parent: string; supporter: string },
  isHers: boolean,
  { now, today }: Asked,
): TodayThing | null {
  const key = `visit:${visit.id}`;
  const href = `/visits/${visit.id}`;
  const title = sayVisit(visit, people, isHers, now);
  if (!isHers)
    return {
      key,
      title: visit.state === "out" ? title : `You go along when ${people.supporter} meets ${people.parent}`,
      words: `${sayWhen(visit.startsAt, now).replace(/^./, (first) => first.toUpperCase())}, until about ${sayTime(visit.endsAt)}.`,
      action: { href, words: "Open the visit" },
    };
  const unmet = visit.state === "planned" ? rulesUnmet(visit) : [];
  if (unmet[0])
    return {
      key,
      title,
      words: unmet.map((rule) => RULE_WORDS[rule]).join(" "),
      action: { href, words: "See to it" },
    };
  if (!visit.plan.checkInOut) return null;
  if (visit.state === "out")
    return {
      key,
      title,
      words: `${sayExpected(visit, now)} Not safe, or longer? Open the visit.`,
      press: { to: `${href}/check-out`, words: "I’m out and safe" },
      action: { href, words: "Open the visit" },
    };
  if (visit.startsAt >= at(addDays(today, 1), "00:00")) return null;
  return {
    key,
    title,
    words: sayExpected(visit, now),
    ...(visit.startsAt <= minutesAfter(now, tapFromMinutes)
      ? { press: { to: `${href}/check-in`, words: "I’m here: check in" } }
      : {}),
    action: { href, words: "Open the visit" },
  };
}

function talkThing(visit: SeenVisit, parent: string, now: Date): TodayThing[] {
  if (visit.state !== "ended" || minutesAfter(visit.endedAt, talkAfterHours * 60) > now) return [];
  return [
    {
      key: `visit-talk:${visit.id}`,
      title: `You left a visit with ${parent} ${sayWhen(visit.endedAt, now)}`,
      words: "Would you like to talk it through with somebody? It is yours to choose.",
      action: { href: `/visits/${visit.id}`, words: "Say yes or no" },
    },
  ];
}

/** A parent is told, before the first visit at her home, that there is a note about coming there and what it is for. */
export async function homeForParent(asked: Asked): Promise<TodayThing[]> {
  const note = await findNoteAboutHer(asked, asked.actor.personId ?? "");
  if (!note || minutesAfter(note.firstAt, 14 * 24 * 60) < asked.now) return [];
  return [
    {
      key: "home-note",
      title: "Before somebody comes to your home",
      words:
        "There is a short note, so that whoever comes is safe and finds you. You can add your own words.",
      action: { href: "/my-home", words: "See what it is for" },
    },
  ];
}
