import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { reachProgramme } from "../../supporters/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDay, today as dayOf } from "../../words/day.ts";
import { readText } from "../../words/text.ts";
import { carryOut } from "../carry-out.ts";
import { EndKeptApartPage } from "../pages/kept-apart/end-page.tsx";
import { readKeptApart } from "../pages/kept-apart/form.ts";
import { KeptApartPage, type KeptApartLine } from "../pages/kept-apart/page.tsx";
import { listMatches, openMatches } from "../store.ts";
import { withdrawMatch } from "../withdraw-match.ts";
import {
  endKeptApart,
  insertKeptApart,
  listKeptApartEntries,
  listPeopleHere,
  type KeptApart,
} from "./store.ts";

const current = { current: "matches" } as const;
const done: Record<string, string> = {
  added: "Kept apart from now on.",
  ended: "Ended. They may be matched again.",
};

const lineOf = (entry: KeptApart): KeptApartLine => {
  const parent = entry.parentId ? (entry.parentName ?? "A parent") : null;
  const supporter = entry.supporterId ? (entry.supporterName ?? "a supporter") : null;
  const place = entry.outcode ? `anybody in ${entry.outcode}` : null;
  return {
    id: entry.id,
    who:
      [parent, supporter, parent && supporter ? null : place].filter(Boolean).join(" and ") +
      (parent && supporter && entry.outcode ? ` (${entry.outcode})` : ""),
    why: entry.reason,
    since: `Since ${sayDay(dayOf(entry.beganAt))}, by ${entry.beganBy}`,
  };
};

async function draw(asked: Asked, typed: Typed, problems: Problems) {
  const programme = await reachProgramme(asked);
  return (
    <KeptApartPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      lines={(await listKeptApartEntries(asked.db)).map(lineOf)}
      parents={await listPeopleHere(asked.db, programme.id, "parent")}
      supporters={await listPeopleHere(asked.db, programme.id, "supporter")}
      typed={typed}
      problems={problems}
      done={done[one(asked.query, "done")] ?? null}
    />
  );
}

async function show(asked: Asked): Promise<Answer> {
  const person = one(asked.query, "person");
  await asked.viewedList("kept apart");
  return page("Kept apart", await draw(asked, { parent: person, supporter: person }, noProblems), current);
}

async function add(asked: Asked): Promise<Answer> {
  const programme = await reachProgramme(asked);
  const known = {
    parents: await listPeopleHere(asked.db, programme.id, "parent"),
    supporters: await listPeopleHere(asked.db, programme.id, "supporter"),
  };
  const read = readKeptApart(asked.typed, known);
  if (!read.ok) return notYetRight("Kept apart", await draw(asked, asked.typed, read.problems), current);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const by = asked.actor.personId ?? "";
  if (
    await insertKeptApart(asked.db, {
      id,
      organisationId: asked.organisation.id,
      ...read.entry,
      at: asked.now,
      by,
    })
  ) {
    const { parentId, supporterId } = read.entry;
    await asked.happened({
      kind: "DoNotMatchAdded",
      subjectKind: "do-not-match",
      subjectId: id,
      programmeId: programme.id,
      aboutPersonId: parentId ?? supporterId,
      detail: { parentId, supporterId },
    });
    if (parentId && supporterId) await takeBack(asked, parentId, supporterId, by);
  }
  return go("/do-not-match?done=added");
}

// Whoever is being asked about the other just now is not asked any more.
async function takeBack(asked: Asked, parentId: string, supporterId: string, by: string): Promise<void> {
  for (const match of await listMatches(asked.db, { parentId, supporterId, states: openMatches }))
    await carryOut(asked, match, withdrawMatch(match, { by, why: "keptApart" }, asked));
}

async function reachEntry(asked: Asked): Promise<KeptApart> {
  const entry = (await listKeptApartEntries(asked.db)).find(({ id }) => id === asked.params["id"]);
  if (!entry) throw notFound("We could not find that entry. It may have been ended already.");
  return entry;
}

async function showEnd(asked: Asked): Promise<Answer> {
  return page(
    "No longer keep apart",
    <EndKeptApartPage line={lineOf(await reachEntry(asked))} typed={{}} problems={noProblems} />,
    current,
  );
}

async function end(asked: Asked): Promise<Answer> {
  const entry = await reachEntry(asked);
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 1000,
    required: true,
    missing: "Enter why this is over",
  });
  if (!why.ok)
    return notYetRight(
      "No longer keep apart",
      <EndKeptApartPage line={lineOf(entry)} typed={asked.typed} problems={{ why: why.sentence }} />,
      current,
    );
  await endKeptApart(asked.db, entry.id, { at: asked.now, by: asked.actor.personId ?? "", why: why.value });
  await asked.happened({
    kind: "DoNotMatchEnded",
    subjectKind: "do-not-match",
    subjectId: entry.id,
    aboutPersonId: entry.parentId ?? entry.supporterId ?? null,
  });
  return go("/do-not-match?done=ended");
}

const who = ["coordinator"] as const;
export const keptApartRoutes: Route[] = [
  { method: "GET", path: "/do-not-match", who, records: "do-not-match.opened", answer: show },
  { method: "POST", path: "/do-not-match", who, records: "do-not-match.added", answer: add },
  { method: "GET", path: "/do-not-match/:id/end", who, records: "do-not-match.opened", answer: showEnd },
  { method: "POST", path: "/do-not-match/:id/end", who, records: "do-not-match.ended", answer: end },
];
