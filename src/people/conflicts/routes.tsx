import { isId } from "../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { conflictRows } from "./conflict-rows.ts";
import { aboutHerRoutes } from "./about-her-routes.tsx";
import { myConflictRoutes } from "./my-routes.tsx";
import { ConflictsPage, type ConflictRow } from "./pages/conflicts-page.tsx";
import { EndConflictPage, NameConflictPage } from "./pages/conflict-steps.tsx";
import { endConflict, listColleagues, listConflicts, nameConflict } from "./store.ts";

const current = { current: "privacy" } as const;
const done: Record<string, string> = {
  ended: "Ended. The record may be seen again.",
  named: "Out of sight from now on.",
};

async function list(asked: Asked): Promise<Answer> {
  const rows = await conflictRows(asked, await listConflicts(asked.db));
  await asked.viewedList("who does not see whom");
  return page(
    "Who does not see whom",
    <ConflictsPage rows={rows} done={done[one(asked.query, "done")] ?? null} />,
    current,
  );
}

async function reachConflict(asked: Asked): Promise<ConflictRow & { subjectId: string }> {
  const [found] = await listConflicts(asked.db, { id: asked.params["id"] ?? "" });
  const [row] = found ? await conflictRows(asked, [found]) : [];
  if (!found || !row) throw notFound();
  await asked.viewed(found.subjectId, "who does not see it");
  return { ...row, subjectId: found.subjectId };
}

async function askEnd(
  asked: Asked,
  typed: Asked["typed"] = {},
  problems: Problems = noProblems,
): Promise<Answer> {
  const body = <EndConflictPage row={await reachConflict(asked)} typed={typed} problems={problems} />;
  return problems === noProblems ? page("End it", body, current) : notYetRight("End it", body, current);
}

async function end(asked: Asked): Promise<Answer> {
  const { id } = await reachConflict(asked);
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 1_000,
    required: true,
    missing: "Write why this is over",
  });
  if (!why.ok) return askEnd(asked, asked.typed, { why: why.sentence });
  if (!(await endConflict(asked, id, why.value)))
    throw changedMeanwhile("Somebody else has ended this already.");
  await asked.happened({ kind: "ConflictEnded", subjectKind: "conflict", subjectId: id });
  return go("/conflicts?done=ended");
}

async function askWho(
  asked: Asked,
  typed: Asked["typed"] = {},
  problems: Problems = noProblems,
): Promise<Answer> {
  const row = await reachConflict(asked);
  if (row.who !== null) return go("/conflicts");
  const people = (await listColleagues(asked.db)).filter(({ id }) => id !== row.subjectId);
  const body = <NameConflictPage row={row} people={people} typed={typed} problems={problems} />;
  return problems === noProblems
    ? page("Who is meant?", body, current)
    : notYetRight("Who is meant?", body, current);
}

async function sayWho(asked: Asked): Promise<Answer> {
  const row = await reachConflict(asked);
  const who = one(asked.typed, "who");
  const known = isId(who) && (await listColleagues(asked.db)).some(({ id }) => id === who);
  if (!known) return askWho(asked, asked.typed, { who: "Choose who is meant" });
  if (!(await nameConflict(asked.db, row.id, who)))
    return askWho(asked, asked.typed, {
      who: "There is an entry about these two already. End this one instead, saying that.",
    });
  await asked.happened({ kind: "ConflictNamed", subjectKind: "conflict", subjectId: row.id });
  return go(who === asked.actor.personId ? "/" : "/conflicts?done=named");
}

const keeps = ["safeguarding-lead", "administrator"] as const;
const id = "/conflicts/:id";

export const conflictRoutes: Route[] = [
  ...aboutHerRoutes,
  ...myConflictRoutes,
  { method: "GET", path: "/conflicts", who: keeps, records: "conflicts.listed", answer: list },
  {
    method: "GET",
    path: `${id}/ending`,
    who: keeps,
    records: "conflict.looked-at",
    answer: (asked) => askEnd(asked),
  },
  { method: "POST", path: `${id}/ending`, who: keeps, records: "conflict.ended", answer: end },
  {
    method: "GET",
    path: `${id}/person`,
    who: keeps,
    records: "conflict.looked-at",
    answer: (asked) => askWho(asked),
  },
  { method: "POST", path: `${id}/person`, who: keeps, records: "conflict.named", answer: sayWho },
];
