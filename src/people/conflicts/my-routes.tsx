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
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { startSentence } from "../../words/naming.ts";
import { isStaff, sayRoleNamed } from "../../words/roles.ts";
import { listViewersOf } from "../looked/store.ts";
import { namesOf } from "../names/store.ts";
import { herself } from "../reach-person.ts";
import { sayConflict } from "./conflict.ts";
import { declareConflict } from "./declare-conflict.ts";
import { MinePage } from "./pages/mine-page.tsx";
import { readConflict } from "./read-conflict.ts";
import { endConflict, listConflicts } from "./store.ts";

const done: Record<string, string> = {
  said: "Thank you. That record is out of sight for you from now on.",
  kept: "Saved. They find nothing of you here from now on.",
  named: "Thank you. A person looks who that is, today or tomorrow.",
  back: "Taken back.",
};

/** The people she knows of here: who opened her record, and whoever stands beside her name in it. */
async function knownTo(asked: Asked): Promise<{ id: string; words: string }[]> {
  const seen = await listViewersOf(asked.db, herself(asked).id);
  const names = await namesOf(
    asked,
    seen.map(({ viewerId }) => viewerId),
  );
  return seen.flatMap(({ viewerId, viewerRole }) => {
    const name = names.get(viewerId);
    if (!name || (!isStaff(viewerRole) && viewerRole !== "supporter")) return [];
    return [{ id: viewerId, words: `${name.called}, ${sayRoleNamed(viewerRole)}` }];
  });
}

async function draw(asked: Asked, typed: Asked["typed"], problems: Problems): Promise<Answer> {
  const me = herself(asked).id;
  const mine = await listConflicts(asked.db, { subjectId: me, writtenBy: me });
  const names = await namesOf(
    asked,
    mine.map(({ whoId }) => whoId),
  );
  const body = (
    <MinePage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      said={mine.map((each) => ({
        id: each.id,
        who: each.named ? `“${each.named}”` : (names.get(each.whoId ?? "")?.called ?? "Somebody"),
        how: startSentence(sayConflict(each.kind)),
      }))}
      people={await knownTo(asked)}
      typed={typed}
      problems={problems}
      done={done[one(asked.query, "done")] ?? null}
    />
  );
  const title = "Who should not see it";
  return problems === noProblems
    ? page(title, body, { current: "me" })
    : notYetRight(title, body, { current: "me" });
}

async function say(asked: Asked): Promise<Answer> {
  const known = (await knownTo(asked)).map(({ id }) => id);
  const read = readConflict(asked.typed, { known, mayName: true, whyNeeded: false });
  if (!read.ok) return draw(asked, asked.typed, read.problems);
  const { who, named, kind, why } = read.value;
  await declareConflict(asked, {
    id: isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId(),
    whoId: who === "other" ? null : who,
    named,
    subjectId: herself(asked).id,
    kind,
    why,
    found: "asked-for",
  });
  return go(`/me/conflicts?done=${named ? "named" : "kept"}`);
}

async function takeBack(asked: Asked): Promise<Answer> {
  const me = herself(asked).id;
  const [found] = await listConflicts(asked.db, {
    id: asked.params["id"] ?? "",
    subjectId: me,
    writtenBy: me,
  });
  if (!found || !(await endConflict(asked, found.id, "She took it back herself."))) throw notFound();
  await asked.happened({ kind: "ConflictEnded", subjectKind: "conflict", subjectId: found.id });
  return go("/me/conflicts?done=back");
}

export const myConflictRoutes: Route[] = [
  {
    method: "GET",
    path: "/me/conflicts",
    who: "signed-in",
    records: "nothing",
    answer: (asked) => draw(asked, {}, noProblems),
  },
  { method: "POST", path: "/me/conflicts", who: "signed-in", records: "conflict.asked-for", answer: say },
  {
    method: "POST",
    path: "/me/conflicts/:id/ending",
    who: "signed-in",
    records: "conflict.taken-back",
    answer: takeBack,
  },
];
