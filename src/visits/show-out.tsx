import { namesOf, type Names } from "../people/index.ts";
import { page, type Answer, type Asked } from "../platform/web/index.ts";
import { addDays, at, sayDayWithWeekday } from "../words/day.ts";
import { plural } from "../words/lists.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import type { Alarm } from "./alarm.ts";
import { OutPage, type OutRow } from "./pages/out-page.tsx";
import { rulesUnmet } from "./rules-unmet.ts";
import { RULE_WORDS, sayAlarm, sayHeard, sayPlace } from "./say-visit.ts";
import { listAlarms } from "./store/alarm-store.ts";
import { findHomePlaces } from "./store/note-store.ts";
import { countUnknown } from "./store/text-store.ts";
import { listVisits } from "./store/visit-store.ts";
import type { SeenVisit } from "./visit.ts";

const answeredDays = 7;
const unknownDays = 30;

/** GET /visits: who is out now, overdue first, with where. Each whose visit is shown has a line in her view log. */
export async function whoIsOut(asked: Asked): Promise<Answer> {
  const { now, today } = asked;
  const visits = await listVisits(asked, {
    states: ["planned", "out"],
    from: at(addDays(today, -2), "00:00"),
    until: at(addDays(today, 2), "00:00"),
  });
  const alarms = await listAlarms(asked, { since: at(addDays(today, -answeredDays), "00:00") });
  const about = new Map(visits.map((visit) => [visit.id, visit]));
  const others = alarms.flatMap(({ visitId }) => (visitId && !about.has(visitId) ? [visitId] : []));
  for (const visit of await listVisits(asked, { ids: others })) about.set(visit.id, visit);
  const all = [...about.values()];
  for (const parentId of new Set(all.map((visit) => visit.parentId))) await asked.viewed(parentId, "a visit");
  const names = await namesOf(asked, [
    ...all.flatMap(({ parentId, supporterId, secondId }) => [parentId, supporterId, secondId]),
    ...alarms.flatMap((alarm) => [alarm.supporterId, alarm.state === "closed" ? alarm.closedBy : null]),
  ]);
  const places = await findHomePlaces(
    asked,
    all.filter(({ how, place }) => how === "home" && !place).map(({ parentId }) => parentId),
  );
  const ground: Ground = { names, places, now };
  const open = alarms.filter(({ state }) => state === "open");
  const alarmed = new Set(open.map(({ visitId }) => visitId));
  const calm = visits.filter(({ id }) => !alarmed.has(id));
  const unknown = await countUnknown(asked, at(addDays(today, -unknownDays), "00:00"));
  return page(
    "Out now",
    <OutPage
      moment={`${sayDayWithWeekday(today)}, ${sayTime(now)}`}
      alarms={open.map((alarm) => alarmRow(alarm, about.get(alarm.visitId ?? ""), ground))}
      out={calm
        .filter(({ state }) => state === "out")
        .sort(byEnd)
        .map((visit) => outRow(visit, ground))}
      coming={calm
        .filter(({ state, startsAt }) => state === "planned" && startsAt >= at(today, "00:00"))
        .map((visit) => comingRow(visit, ground))}
      answered={alarms
        .filter((alarm) => alarm.state === "closed" && alarm.closedBy)
        .toReversed()
        .map((alarm) => answeredRow(alarm, about.get(alarm.visitId ?? ""), ground))}
      unknown={
        unknown > 0
          ? `${plural(unknown, "text")} from numbers nobody here has, in the last ${unknownDays} days. They were not answered and not kept.`
          : null
      }
    />,
    { current: asked.actor.role === "safeguarding-lead" ? "duty" : "board", live: ["visits"] },
  );
}

type Ground = { names: Names; places: ReadonlyMap<string, string>; now: Date };

const byEnd = (one: SeenVisit, other: SeenVisit): number => one.endsAt.getTime() - other.endsAt.getTime();
const calledIn = ({ names }: Ground, id: string | null): string =>
  (id ? names.get(id)?.called : null) ?? "somebody";
const nameIn = ({ names }: Ground, id: string): string => names.get(id)?.name ?? "somebody";

const whereIs = (visit: SeenVisit, { places }: Ground): string =>
  visit.place ?? places.get(visit.parentId) ?? `${sayPlace(visit.how)}: the place is not written down`;
const alongside = (visit: SeenVisit, ground: Ground): string =>
  visit.secondId ? ` and ${calledIn(ground, visit.secondId)}` : "";

function alarmRow(alarm: Alarm, visit: SeenVisit | undefined, ground: Ground): OutRow {
  const who = nameIn(ground, alarm.supporterId);
  const heard = sayHeard(alarm, calledIn(ground, alarm.supporterId), ground.now);
  return {
    id: alarm.id,
    severity: heard && alarm.kind !== "help" && alarm.kind !== "left" ? "soon" : "now",
    say: heard ? "Heard from her" : "Now",
    title: visit ? `${who} and ${nameIn(ground, visit.parentId)}` : who,
    words: `${sayAlarm(alarm, visit?.plan.visitGraceMinutes ?? 0, calledIn(ground, alarm.supporterId), ground.now)}${heard ? ` ${heard} Say how it ended.` : ""}`,
    where: visit ? whereIs(visit, ground) : null,
    to: `/alarms/${alarm.id}`,
    doWords: "Find out",
  };
}

const outRow = (visit: SeenVisit, ground: Ground): OutRow => ({
  id: visit.id,
  severity: "fine",
  say: `Back by ${sayTime(visit.endsAt)}`,
  title: `${nameIn(ground, visit.supporterId)}${alongside(visit, ground)} with ${nameIn(ground, visit.parentId)}`,
  words: `In since ${visit.state === "out" ? sayWhen(visit.beganAt, ground.now) : "a while"}.`,
  where: whereIs(visit, ground),
  to: `/visits/${visit.id}`,
  doWords: "Open",
});

function comingRow(visit: SeenVisit, ground: Ground): OutRow {
  const [unmet] = rulesUnmet(visit);
  return {
    id: visit.id,
    severity: unmet ? "soon" : "fine",
    say: unmet ? "Something is missing" : "Planned",
    title: `${nameIn(ground, visit.supporterId)}${alongside(visit, ground)} with ${nameIn(ground, visit.parentId)}`,
    words: `${sayWhen(visit.startsAt, ground.now).replace(/^./, (first) => first.toUpperCase())}, until about ${sayTime(visit.endsAt)}.${unmet ? ` ${RULE_WORDS[unmet]}` : ""}`,
    where: whereIs(visit, ground),
    to: `/visits/${visit.id}`,
    doWords: "Open",
  };
}

function answeredRow(alarm: Alarm, visit: SeenVisit | undefined, ground: Ground): OutRow {
  const by = alarm.state === "closed" ? calledIn(ground, alarm.closedBy) : "";
  return {
    id: alarm.id,
    severity: "fine",
    say: "Safe",
    title: `${nameIn(ground, alarm.supporterId)}${visit ? ` with ${nameIn(ground, visit.parentId)}` : ""}`,
    words:
      alarm.state === "closed"
        ? `${by}, ${sayWhen(alarm.closedAt, ground.now)}: “${alarm.howKnown ?? ""}”`
        : "",
    where: null,
    to: `/alarms/${alarm.id}`,
    doWords: "Open",
  };
}
