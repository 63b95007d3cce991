import { go, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { readDay } from "../words/read-day.ts";
import { readLine } from "../words/text.ts";
import { changeProgramme } from "./change-programme.ts";
import { ClosingPage, RenamePage } from "./pages/small-pages.tsx";
import { reachProgramme, reachToChange } from "./reach.ts";
import { readReason } from "./read-reason.ts";

const options = { current: "programmes" };

export async function askClosing(asked: Asked): Promise<Answer> {
  const programme = await reachProgramme(asked);
  const [year, month, day] = asked.today.split("-");
  const typed = { "on-day": String(Number(day)), "on-month": String(Number(month)), "on-year": year ?? "" };
  return page("Closing", <ClosingPage programme={programme} typed={typed} problems={noProblems} />, options);
}

/** Closes a programme from today or a later day, or opens it again. Refuses a day that is over: what happened, happened. */
export async function saveClosing(asked: Asked): Promise<Answer> {
  const programme = await reachToChange(asked);
  const { typed } = asked;
  const opens = one(typed, "act") === "open";
  if (opens === (programme.closedOn === null)) return go(`/programmes/${programme.id}?done=same`);
  const problems: Record<string, string> = {};
  const on = readDay(
    { day: one(typed, "on-day"), month: one(typed, "on-month"), year: one(typed, "on-year") },
    { noun: "day it closes" },
  );
  if (!opens && !on.ok) problems["on"] = on.sentence;
  else if (!opens && on.ok && on.value < asked.today)
    problems["on"] = "A programme cannot have closed in the past. Enter today or a day to come.";
  const reason = readReason(typed);
  if (!reason.ok) problems["reason"] = reason.sentence;
  if (Object.keys(problems).length > 0 || !reason.ok)
    return notYetRight(
      "Closing",
      <ClosingPage programme={programme} typed={typed} problems={problems} />,
      options,
    );
  const closedOn = opens || !on.ok ? null : on.value;
  await changeProgramme(
    asked,
    { ...programme, closedOn },
    {
      what: opens ? "reopened" : "closed",
      reason: reason.value,
      before: { closedOn: programme.closedOn },
      after: { closedOn },
    },
  );
  return go(`/programmes/${programme.id}?done=${opens ? "opened" : "closed"}`);
}

export async function askName(asked: Asked): Promise<Answer> {
  const programme = await reachProgramme(asked);
  return page(
    "Change its name",
    <RenamePage programme={programme} typed={{ name: programme.name }} problems={noProblems} />,
    options,
  );
}

export async function saveName(asked: Asked): Promise<Answer> {
  const programme = await reachToChange(asked);
  const { typed } = asked;
  const name = readLine(one(typed, "name"), { noun: "name of the programme", max: 80, required: true });
  const reason = readReason(typed);
  if (!name.ok || !reason.ok) {
    const problems = {
      ...(name.ok ? {} : { name: name.sentence }),
      ...(reason.ok ? {} : { reason: reason.sentence }),
    };
    return notYetRight(
      "Change its name",
      <RenamePage programme={programme} typed={typed} problems={problems} />,
      options,
    );
  }
  if (name.value === programme.name) return go(`/programmes/${programme.id}?done=same`);
  await changeProgramme(
    asked,
    { ...programme, name: name.value },
    { what: "name", reason: reason.value, before: { name: programme.name }, after: { name: name.value } },
  );
  return go(`/programmes/${programme.id}?done=name`);
}
