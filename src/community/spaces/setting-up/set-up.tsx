import { dropDraft, loadDraft } from "../../../people/index.ts";
import { isId, newId } from "../../../platform/db/index.ts";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import type { ProgrammeHere } from "../../../supporters/index.ts";
import { SpaceFormPage } from "../pages/space-form-page.tsx";
import { reachOwnProgramme } from "../reach.ts";
import { firstRules } from "../rules/house-rules.ts";
import { keepRules } from "../store/rules-store.ts";
import { insertSpace } from "../store/setting-store.ts";
import { readSpace } from "./read-space.ts";

const title = "Set up a space";

/** GET /spaces/new: what the programme’s own settings suggest is filled in. */
export async function askForSpace(asked: Asked): Promise<Answer> {
  const programme = await reachOwnProgramme(asked);
  const kept = (await loadDraft(asked, "space-new"))?.typed;
  return page(title, draw(programme, { ...suggested(programme, asked), ...kept }, noProblems), {
    current: "community",
  });
}

/** POST /spaces: it opens with the house rules every space begins with. */
export async function openSpace(asked: Asked): Promise<Answer> {
  const programme = await reachOwnProgramme(asked);
  const read = readSpace(asked.typed, asked.today, null);
  if (!read.ok)
    return notYetRight(title, draw(programme, asked.typed, read.problems), { current: "community" });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  if (await insertSpace(asked, { id, programmeId: programme.id, splitFromId: null }, read.settings)) {
    await keepRules(asked, id, firstRules, 1);
    await asked.happened({
      kind: "SpaceOpened",
      subjectKind: "space",
      subjectId: id,
      programmeId: programme.id,
    });
  }
  await dropDraft(asked, "space-new");
  return go(`/spaces/${id}/people`);
}

function suggested({ settings }: ProgrammeHere, { today }: Asked): Typed {
  const [year = "", month = "", day = ""] = today.split("-");
  return {
    kind: settings.forWhom === "dads" ? "dads" : settings.forWhom === "mums" ? "mums" : "",
    "opens-day": String(Number(day)),
    "opens-month": String(Number(month)),
    "opens-year": year,
    membersMax: String(settings.groupSizeAlert ?? 30),
    supportersMin: "2",
    replyMinutes: "60",
    greetMinutes: "120",
  };
}

const draw = (programme: ProgrammeHere, typed: Typed, problems: Problems) => (
  <SpaceFormPage
    view={{
      to: "/spaces",
      back: { to: "/community", words: "Community" },
      title,
      above: programme.name,
      keptAs: "space-new",
      id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
      kindIsSet: null,
      asksWhy: false,
      button: "Open the space",
    }}
    typed={typed}
    problems={problems}
  />
);
