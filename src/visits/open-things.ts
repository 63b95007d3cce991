import { namesOf } from "../people/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { addDays, at } from "../words/day.ts";
import { sayAgo } from "../words/duration.ts";
import { plural, sayList } from "../words/lists.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import { rulesUnmet } from "./rules-unmet.ts";
import { RULE_WORDS, sayAlarm, sayHeard } from "./say-visit.ts";
import { listAlarms } from "./store/alarm-store.ts";
import { listTextsToRead } from "./store/text-store.ts";
import { listVisits } from "./store/visit-store.ts";
import type { Alarm } from "./alarm.ts";
import type { SeenVisit } from "./visit.ts";

const missingDays = 3;

/** What of the visits waits for a coordinator: whoever may not be safe first. Six queries, however many. */
export async function visitsOpen(doing: Doing): Promise<OpenThing[]> {
  const { now, today } = doing;
  const alarms = await listAlarms(doing);
  const visits = await listVisits(doing, {
    states: ["planned", "out"],
    from: at(addDays(today, -2), "00:00"),
    until: at(addDays(today, missingDays), "00:00"),
  });
  const talks = await listVisits(doing, { talkOf: ["wanted"] });
  const texts = await listTextsToRead(doing);
  const about = await listVisits(doing, {
    ids: alarms.flatMap(({ visitId }) => (visitId ? [visitId] : [])),
  });
  const names = await namesOf(doing, [
    ...[...visits, ...talks].flatMap(({ parentId, supporterId }) => [parentId, supporterId]),
    ...alarms.map(({ supporterId }) => supporterId),
    ...texts.map(({ personId }) => personId),
  ]);
  const called: Called = (id) => names.get(id)?.called ?? "somebody";
  const alarmed = new Set(alarms.map(({ visitId }) => visitId));
  const out = visits.filter(({ id, state }) => state === "out" && !alarmed.has(id));
  return [
    ...alarms.map((alarm) =>
      alarmThing(alarm, about.find(({ id }) => id === alarm.visitId) ?? null, called, now),
    ),
    ...(out.length > 0 ? [outThing(out, called, now)] : []),
    ...visits.flatMap((visit) => missingThing(visit, called, now)),
    ...talks.map((visit) => talkThing(visit, called, now)),
    ...texts.map((text): OpenThing => ({
      key: `text:${text.id}`,
      severity: "soon",
      title: `A text from ${called(text.personId)}`,
      words: "Nobody has read it yet, and it was not answered.",
      clock: sayAgo(text.at, now),
      late: false,
      safety: true,
      href: `/texts/${text.id}`,
      doWords: "Read it",
      since: text.at,
    })),
  ];
}

type Called = (id: string) => string;

function alarmThing(alarm: Alarm, visit: SeenVisit | null, called: Called, now: Date): OpenThing {
  const who = called(alarm.supporterId);
  const heard = alarm.kind === "help" || alarm.kind === "left" ? null : sayHeard(alarm, who, now);
  return {
    key: `alarm:${alarm.id}`,
    severity: heard ? "soon" : "now",
    title: heard ? `How did it end for ${who}?` : `Is ${who} safe?`,
    words: `${sayAlarm(alarm, visit?.plan.visitGraceMinutes ?? 0, who, now)} ${heard ?? "Nobody knows yet."}`,
    clock: `Since ${sayWhen(alarm.raisedAt, now)}`,
    late: heard === null,
    safety: true,
    href: `/alarms/${alarm.id}`,
    doWords: "Find out",
    since: alarm.raisedAt,
  };
}

const outThing = (out: readonly SeenVisit[], called: Called, now: Date): OpenThing => {
  const latest = out.reduce((last, { endsAt }) => (endsAt > last ? endsAt : last), now);
  return {
    key: "visits:out",
    severity: "fine",
    title: `${plural(out.length, "person", "people")} out on a visit`,
    words: `${sayList(out.slice(0, 4).map((visit) => `${called(visit.supporterId)} with ${called(visit.parentId)}`))}.`,
    clock: `Back by ${sayTime(latest)}`,
    late: false,
    href: "/visits",
    doWords: "See",
    since: out[0]?.startsAt ?? now,
  };
};

function missingThing(visit: SeenVisit, called: Called, now: Date): OpenThing[] {
  const unmet = visit.state === "planned" ? rulesUnmet(visit) : [];
  if (unmet.length === 0) return [];
  return [
    {
      key: `visit-rules:${visit.id}`,
      severity: "soon",
      title: `${called(visit.supporterId)} meets ${called(visit.parentId)}, and something is missing`,
      words: unmet.map((rule) => RULE_WORDS[rule]).join(" "),
      clock: `Visit ${sayWhen(visit.startsAt, now)}`,
      late: visit.startsAt < now,
      href: `/visits/${visit.id}`,
      doWords: "See to it",
      since: visit.bookedAt,
    },
  ];
}

const talkThing = (visit: SeenVisit, called: Called, now: Date): OpenThing => ({
  key: `visit-talk:${visit.id}`,
  severity: "soon",
  title: `${called(visit.supporterId)} would like to talk a visit through`,
  words: `She left a visit with ${called(visit.parentId)} because it was not safe.`,
  clock: visit.state === "ended" ? `Since ${sayWhen(visit.endedAt, now)}` : "",
  late: false,
  href: `/visits/${visit.id}`,
  doWords: "Ring her",
  since: visit.state === "ended" ? visit.endedAt : visit.bookedAt,
});
