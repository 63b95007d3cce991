import { dropDraft, loadDraft } from "../../people/index.ts";
import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../../platform/web/index.ts";
import type { Standing } from "../../relationships/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays } from "../../words/day.ts";
import { reviewAfterDays } from "../home-note.ts";
import { HomeNoteFormPage, HomeNotePage } from "../pages/home-note-page.tsx";
import { reachHome } from "../reach.ts";
import { showNote } from "../show-note.ts";
import { findHomeNote, insertHomeNote } from "../store/note-store.ts";
import { listVisits } from "../store/visit-store.ts";
import { visitFact } from "../visit.ts";
import { lookAgain } from "../carry-out.ts";
import { readHomeNote } from "./read-home-note.ts";

/** GET /relationships/:id/home-note */
export async function homeNote(asked: Asked): Promise<Answer> {
  const pair = await reachHome(asked);
  await asked.viewed(pair.parentId, "the note about coming to your home");
  const view = {
    relationshipId: pair.id,
    called: pair.parent.called,
    note: await showNote(asked, pair.parentId),
    mayWrite: asked.actor.role !== "safeguarding-lead" && pair.endedOn === null,
  };
  return page("About a home", <HomeNotePage {...view} />);
}

/** GET /relationships/:id/home-note/new: as it was last time, to be looked at again. */
export async function askForHomeNote(asked: Asked): Promise<Answer> {
  const pair = await reachHome(asked);
  const before = await findHomeNote(asked, pair.parentId);
  const kept = (await loadDraft(asked, "home-note"))?.typed ?? {};
  return draw(pair, { ...before?.said, ...kept, id: newId() }, noProblems);
}

/** POST /relationships/:id/home-note: a new one each time; the newest holds. */
export async function keepHomeNote(asked: Asked): Promise<Answer> {
  const pair = await reachHome(asked);
  const { said, problems } = readHomeNote(asked.typed);
  if (Object.keys(problems).length > 0) return draw(pair, asked.typed, problems);
  const typedId = one(asked.typed, "id");
  const note = {
    id: isId(typedId) ? typedId : newId(),
    programmeId: pair.programmeId,
    parentId: pair.parentId,
    said,
    writtenAt: asked.now,
    writtenBy: asked.actor.personId ?? "",
    reviewedOn: asked.today,
    reviewBy: addDays(asked.today, reviewAfterDays),
  };
  if (await insertHomeNote(asked, note)) {
    await asked.happened(visitFact("HomeNoteWritten", { id: note.id, programmeId: pair.programmeId }));
    for (const visit of await listVisits(asked, { relationshipId: pair.id, states: ["planned", "out"] }))
      await lookAgain(asked, visit);
  }
  await dropDraft(asked, "home-note");
  return go(`/relationships/${pair.id}/home-note`);
}

function draw(pair: Standing, typed: Typed, problems: Problems): Answer {
  const view = { relationshipId: pair.id, called: pair.parent.called, typed, problems };
  return Object.keys(problems).length > 0
    ? notYetRight("About a home", <HomeNoteFormPage {...view} />)
    : page("About a home", <HomeNoteFormPage {...view} />);
}
