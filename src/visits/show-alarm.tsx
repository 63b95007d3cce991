import { dropDraft, namesOf } from "../people/index.ts";
import {
  changedMeanwhile,
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../platform/web/index.ts";
import { acknowledgeAlert, stopAlert } from "../safeguarding/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { sayPhone } from "../words/phone.ts";
import { readText } from "../words/text.ts";
import { sayTime, sayWhen } from "../words/time.ts";
import { lookAgain } from "./carry-out.ts";
import { AlarmPage, type AlarmView } from "./pages/alarm-page.tsx";
import { reachAlarm } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { sayAlarm, sayHeard } from "./say-visit.ts";
import { showNote } from "./show-note.ts";
import { keepAlarm, listTellings, takeAlarm, type Telling } from "./store/alarm-store.ts";
import { findMobile } from "./store/people-store.ts";
import { findPlans } from "./store/plan-store.ts";
import { keepVisit, lockVisit } from "./store/visit-store.ts";
import { answerAlarm, ANSWERS, type AnswerKind } from "./watching/answer-alarm.ts";
import type { Alarm } from "./alarm.ts";
import { minutesAfter, type SeenVisit } from "./visit.ts";

/** GET /alarms/:id */
export async function alarm(asked: Asked): Promise<Answer> {
  const found = await reachAlarm(asked);
  return draw(asked, found.alarm, found.visit, asked.typed, noProblems);
}

/**
 * POST /alarms/:id/taking: she is finding out, and nobody else is woken meanwhile. Unless somebody answers, it goes up
 * again after two rungs' time.
 */
export async function take(asked: Asked): Promise<Answer> {
  const { alarm: seen } = await reachAlarm(asked);
  const me = asked.actor.personId ?? "";
  await asked.asSystem(async () => {
    const found = await takeAlarm(asked, seen);
    if (!found) return;
    if (found.alertId) await acknowledgeAlert(asked, "alarm", found.alertId, me);
    const plans = await findPlans(asked, [found.programmeId]);
    const minutes = 2 * (plans.get(found.programmeId)?.visitLadderMinutes ?? 15);
    await keepAlarm(asked, {
      ...found,
      rung: "on call",
      alertId: null,
      taken: { by: me, at: asked.now },
      dueAt: found.heard ? null : minutesAfter(asked.now, minutes),
    });
  });
  for (const topic of [`alarm:${seen.id}`, "visits", "board"]) await asked.changed(topic);
  return go(`/alarms/${seen.id}?just=taken`);
}

/** POST /alarms/:id/answer: she is safe, and how somebody knows. */
export async function answer(asked: Asked): Promise<Answer> {
  const seen = await reachAlarm(asked);
  if (seen.visit) await asked.asSystem(() => lockVisit(asked, seen.visit?.id ?? ""));
  const { alarm: found, visit } = await reachAlarm(asked);
  const said = one(asked.typed, "answer");
  const how = readText(one(asked.typed, "how"), {
    noun: "answer",
    max: 2_000,
    required: true,
    missing: REFUSALS.sayHow,
  });
  const known = Object.hasOwn(ANSWERS, said);
  if (!known || !how.ok)
    return draw(asked, found, visit, asked.typed, {
      ...(known ? {} : { answer: "Choose what you know" }),
      ...(how.ok ? {} : { how: how.sentence }),
    });
  const outcome = answerAlarm(
    found,
    visit,
    { answer: said as AnswerKind, howKnown: how.value, by: asked.actor.personId ?? "" },
    asked.now,
  );
  if (outcome.kind === "refused") throw changedMeanwhile(REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    if (found.alertId) await stopAlert(asked, "alarm", found.alertId);
    if (!(await keepAlarm(asked, outcome.state.alarm))) throw changedMeanwhile(REFUSALS.alarmOver);
    const after = outcome.state.visit;
    // a lead answers for any visit, and changes nothing else of one
    if (after && visit) await asked.asSystem(() => keepVisit(asked, after, visit));
    await asked.happened(...outcome.facts);
    await asked.changed(`alarm:${found.id}`);
    if (visit) await lookAgain(asked, visit);
    else for (const topic of ["visits", "board"]) await asked.changed(topic);
  }
  await dropDraft(asked, "visit-alarm");
  return go(`/alarms/${found.id}?just=safe`);
}

const saidAfter: Record<string, string> = {
  taken: "You are finding out. Nobody else is woken meanwhile.",
  safe: "Thank you. Nobody is woken any more.",
};

/** Who is finding out, and whether whoever reads may say that she is. */
function takenOf(
  { taken }: Alarm,
  me: string | null,
  called: (id: string | null) => string,
  now: Date,
): AlarmView["taken"] {
  if (!taken) return { words: null, mayTake: true };
  const who = taken.by === me ? "You are" : `${called(taken.by)} is`;
  return { words: `${who} finding out, since ${sayWhen(taken.at, now)}.`, mayTake: taken.by !== me };
}

async function draw(
  asked: Asked,
  found: Alarm,
  visit: SeenVisit | null,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  if (visit) await asked.viewed(visit.parentId, "a visit");
  const tellings = await listTellings(asked, found);
  const names = await namesOf(asked, [
    found.supporterId,
    visit?.parentId ?? null,
    visit?.secondId ?? null,
    found.state === "closed" ? found.closedBy : null,
    found.taken?.by ?? null,
    ...tellings.map(({ personId }) => personId),
  ]);
  const called = (id: string | null): string => (id ? names.get(id)?.called : null) ?? "somebody";
  const supporter = names.get(found.supporterId)?.name ?? "somebody";
  const view: AlarmView = {
    id: found.id,
    supporter: called(found.supporterId),
    above: `Raised ${sayWhen(found.raisedAt, asked.now)}`,
    said: saidAfter[one(asked.query, "just")] ?? null,
    taken: found.state === "open" ? takenOf(found, asked.actor.personId, called, asked.now) : null,
    what: sayAlarm(found, visit?.plan.visitGraceMinutes ?? 0, supporter, asked.now),
    heard: sayHeard(found, called(found.supporterId), asked.now),
    answered: answeredOf(found, called, asked.now),
    calls: await callsOf(asked, found, visit, called),
    rows: await rowsOf(asked, found, visit, names.get(visit?.parentId ?? "")?.name ?? "somebody"),
    visitTo: visit && `/visits/${visit.id}`,
    concernTo: found.concernId && `/concerns/${found.concernId}`,
    answers: Object.entries(ANSWERS).map(([value, words]) => ({ value, words })),
    told: tellings.map((telling) => ({ words: sayTelling(telling, called(telling.personId), asked.now) })),
    next:
      found.state === "open" && found.dueAt
        ? `Unless somebody answers, those on duty are told at ${sayTime(found.dueAt)}.`
        : null,
    typed,
    problems,
  };
  const options = {
    current: asked.actor.role === "safeguarding-lead" ? "duty" : "board",
    live: [`alarm:${found.id}`],
  };
  return Object.keys(problems).length > 0
    ? notYetRight("Safe?", <AlarmPage {...view} />, options)
    : page("Safe?", <AlarmPage {...view} />, options);
}

function answeredOf(found: Alarm, called: (id: string | null) => string, now: Date): AlarmView["answered"] {
  if (found.state === "open") return null;
  if (!found.closedBy) return { who: `She answered herself, ${sayWhen(found.closedAt, now)}`, how: null };
  return { who: `${called(found.closedBy)} found out, ${sayWhen(found.closedAt, now)}`, how: found.howKnown };
}

async function callsOf(
  asked: Asked,
  found: Alarm,
  visit: SeenVisit | null,
  called: (id: string | null) => string,
): Promise<AlarmView["calls"]> {
  const calls: AlarmView["calls"][number][] = [];
  for (const [id, words] of [
    [found.supporterId, "Ring her first."],
    [visit?.secondId ?? null, "Goes along on this visit."],
  ] as const) {
    const mobile = id && (await findMobile(asked, id));
    if (mobile) calls.push({ name: `Ring ${called(id)}`, phone: sayPhone(mobile), words, kind: "listen" });
  }
  return [
    ...calls,
    {
      name: "Nobody can reach her?",
      phone: "999",
      words: "Say where she is, and since when.",
      kind: "danger",
    },
  ];
}

async function rowsOf(
  asked: Asked,
  found: Alarm,
  visit: SeenVisit | null,
  parent: string,
): Promise<AlarmView["rows"]> {
  if (!visit)
    return [
      {
        name: "Visit",
        value: found.visitId
          ? "Whom she visits is not yours to see. Give this to somebody else on duty now."
          : "None of hers was near when she called.",
      },
    ];
  const note = visit.how === "home" ? await showNote(asked, visit.parentId) : null;
  const noted = (start: string): string | null =>
    note?.parts.find(({ name }) => name.startsWith(start))?.value ?? null;
  return [
    { name: "Where", value: visit.place ?? noted("Where it is") ?? "Not written down" },
    { name: "With", value: parent },
    {
      name: "Expected",
      value: `${sayWhen(visit.startsAt, asked.now)}, until about ${sayTime(visit.endsAt)}`,
    },
    {
      name: "Checked in",
      value:
        visit.state === "out" || (visit.state === "ended" && visit.beganAt)
          ? sayWhen(visit.beganAt ?? visit.startsAt, asked.now)
          : "No",
    },
    ...[
      ["Who is usually there", noted("Who is usually")],
      ["Not to go in", noted("What would make")],
    ].flatMap(([name, value]) => (name && value ? [{ name, value }] : [])),
  ];
}

function sayTelling(telling: Telling, who: string, now: Date): string {
  const way = telling.channel === "text" ? " by text" : telling.channel === "email" ? " by email" : "";
  const became =
    telling.state === "sent"
      ? `sent${way}`
      : telling.state === "owed"
        ? "on its way"
        : `not delivered${way}: ring instead`;
  return `${who}, ${sayWhen(telling.at, now)}: ${became}.`;
}
