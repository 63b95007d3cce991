import { namesOf, type Names } from "../people/index.ts";
import { newId } from "../platform/db/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import { earliestHours } from "./begin-visit.ts";
import { VisitPage, type VisitView } from "./pages/visit-page.tsx";
import { sideOf } from "./policy.ts";
import { reachVisit } from "./reach.ts";
import { rulesUnmet } from "./rules-unmet.ts";
import { RULE_NAMES, RULE_WORDS, sayAlarm, sayAlarmToHer, sayExpected, sayVisit } from "./say-visit.ts";
import { showNote } from "./show-note.ts";
import { listAlarms } from "./store/alarm-store.ts";
import { listOverrides, type KeptOverride } from "./store/visit-store.ts";
import { minutesAfter, type SeenVisit } from "./visit.ts";

const saidAfter: Record<string, string> = {
  in: "You are in. We know where you are.",
  out: "You are out. Thank you.",
  later: "Noted. You are expected later.",
  left: "Well done for leaving. The person on call has been told and will ring you.",
  planned: "Saved.",
  through: "It may go ahead. Your reason shows here.",
  talk: "Thank you. Your answer was passed on.",
};

/** GET /visits/:id */
export const visit =
  (texts: boolean) =>
  async (asked: Asked): Promise<Answer> =>
    drawVisit(asked, await reachVisit(asked, "see"), texts, { id: newId() }, noProblems);

/** The page of one visit, or the same again with what was typed. */
export async function drawVisit(
  asked: Asked,
  found: SeenVisit,
  texts: boolean,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  await asked.viewed(found.parentId, "a visit");
  const view = await viewOf(asked, found, texts, typed, problems);
  const options = {
    current:
      asked.actor.role === "supporter"
        ? "today"
        : asked.actor.role === "safeguarding-lead"
          ? "duty"
          : "board",
    live: [`visit:${found.id}`],
  };
  return Object.keys(problems).length > 0
    ? notYetRight("Visit", <VisitPage {...view} />, options)
    : page("Visit", <VisitPage {...view} />, options);
}

async function viewOf(
  asked: Asked,
  found: SeenVisit,
  texts: boolean,
  typed: Typed,
  problems: Problems,
): Promise<VisitView> {
  const { now } = asked;
  const side = sideOf(found, asked.actor);
  const overrides = await listOverrides(asked, found.id);
  const alarms = await listAlarms(asked, { visitId: found.id });
  const names = await namesOf(asked, [
    found.parentId,
    found.supporterId,
    found.secondId,
    ...overrides.map(({ byPersonId }) => byPersonId),
    ...alarms.map((alarm) => (alarm.state === "closed" ? alarm.closedBy : null)),
  ]);
  const called = (id: string | null): string => (id ? names.get(id)?.called : null) ?? "somebody";
  const people = { parent: called(found.parentId), supporter: called(found.supporterId) };
  const isHers = side === "supporter";
  const note = found.how === "home" ? await showNote(asked, found.parentId) : null;
  const unmet = found.state === "planned" ? rulesUnmet(found) : [];
  const near = found.state === "planned" && found.startsAt <= minutesAfter(now, earliestHours * 60);
  const open = found.state === "planned" || found.state === "out";
  const watches = side === "coordinator" || side === "lead";
  return {
    id: found.id,
    back: watches ? { to: "/visits", words: "Who is out" } : { to: "/supporting", words: "Today" },
    said: isHers || watches ? (saidAfter[one(asked.query, "just")] ?? null) : null,
    unsafe: isHers && found.plan.checkInOut && (found.state === "out" || near),
    title: sayVisit(found, people, isHers, now),
    words: sayExpected(found, now),
    unmet: unmet.map((rule) => ({ words: RULE_WORDS[rule], todo: todoOf(rule, found, side) })),
    press: pressOf(found, isHers && found.plan.checkInOut, near && unmet.length === 0),
    mayAskLonger: isHers && found.plan.checkInOut && (found.state === "out" || near),
    log: isHers && found.state === "ended" && found.endedHow === "checked out" ? logOf(found) : null,
    talk: isHers && found.talk === "offered" ? "ask" : isHers && found.talk === "wanted" ? "asked for" : null,
    alarms: alarms.map((alarm) => ({
      to: watches ? `/alarms/${alarm.id}` : null,
      words: `${(isHers ? sayAlarmToHer : sayAlarm)(alarm, found.plan.visitGraceMinutes, people.supporter, now)}${alarm.state === "closed" && alarm.closedBy ? ` ${called(alarm.closedBy)} found out, ${sayWhen(alarm.closedAt, now)}.` : ""}`,
    })),
    rows: rowsOf(found, note?.parts, overrides, names, now),
    planTo: open && (isHers || side === "coordinator") ? `/visits/${found.id}/plan` : null,
    called: people.parent,
    note,
    noteTo:
      found.how === "home" && side !== "second"
        ? noteLink(found, note?.parts.length ? "Open it" : "Write it")
        : null,
    letThrough:
      side === "coordinator" && unmet.length > 0
        ? { id: found.id, rules: unmet.map((value) => ({ value, words: RULE_NAMES[value] })) }
        : null,
    texts,
    typed,
    problems,
  };
}

const noteLink = (visit: SeenVisit, words: string) => ({
  to: `/relationships/${visit.relationshipId}/home-note`,
  words,
});

const todoOf = (rule: "note" | "two", visit: SeenVisit, side: ReturnType<typeof sideOf>) => {
  if (side !== "supporter" && side !== "coordinator") return null;
  return rule === "note"
    ? { to: `/relationships/${visit.relationshipId}/home-note/new`, words: "Write the note about the home" }
    : { to: `/visits/${visit.id}/plan`, words: "Name who comes along" };
};

function pressOf(visit: SeenVisit, mayPress: boolean, mayBegin: boolean): VisitView["press"] {
  if (!mayPress) return null;
  if (visit.state === "out") return { to: `/visits/${visit.id}/check-out`, words: "I’m out and safe" };
  return mayBegin ? { to: `/visits/${visit.id}/check-in`, words: "I’m here: check in" } : null;
}

/** To the usual taps, with how and how long filled in. */
export function logOf(visit: SeenVisit & { state: "ended" }): string {
  const began = visit.beganAt ?? visit.startsAt;
  const minutes = Math.max(5, Math.round((visit.endedAt.getTime() - began.getTime()) / 300_000) * 5);
  return `/supporting?who=${visit.relationshipId}&how=${visit.how}&minutes=${visit.beganAt ? minutes : visit.minutes}#log`;
}

function rowsOf(
  visit: SeenVisit,
  note: readonly { name: string; value: string }[] | undefined,
  overrides: readonly KeptOverride[],
  names: Names,
  now: Date,
): VisitView["rows"] {
  const called = (id: string): string => names.get(id)?.called ?? "somebody";
  const address = note?.find(({ name }) => name.startsWith("Where"))?.value;
  return [
    {
      name: "Expected",
      value: `${capital(sayWhen(visit.startsAt, now))}, until about ${sayTime(visit.endsAt)}`,
    },
    { name: "Where", value: visit.place ?? address ?? "Not written down yet" },
    {
      name: "Who goes",
      value: visit.secondId
        ? `${called(visit.supporterId)}, and ${called(visit.secondId)} comes along`
        : called(visit.supporterId),
    },
    ...overrides.map((each) => ({
      name: RULE_NAMES[each.rule],
      value: `${called(each.byPersonId)} let it go ahead: “${each.reason}”`,
    })),
  ];
}

const capital = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());
