import { namesOf } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { readText } from "../words/text.ts";
import { dropKept, keptDraft } from "./drafts.ts";
import { openConcern } from "./open-concern.ts";
import { wordsMax } from "./pages/words-field.tsx";
import { WorriedPage } from "./pages/worried-page.tsx";
import { REFUSALS } from "./refusals.ts";
import { listHolders, listProgrammes, listStaff, mayMean } from "./store.ts";
import { whoToTell } from "./who-to-tell.ts";

/** The people she is likely to mean, for the chips; another feature knows them. */
export type PeopleSheSees = (asked: Asked) => Promise<{ id: string; called: string }[]>;

const title = "I’m worried";

async function draw(
  asked: Asked,
  peopleSheSees: PeopleSheSees,
  typed: Typed,
  problems: Problems,
): Promise<Answer> {
  const people = await peopleSheSees(asked);
  const about = one(typed, "about");
  // from somebody's page: she is meant, whoever else is on the chips
  const mentioned =
    isId(about) && !people.some(({ id }) => id === about) && (await mayMean(asked, about))
      ? await namesOf(asked, [about])
      : new Map();
  const programmeId = asked.actor.programmeId;
  const toldIds = programmeId
    ? whoToTell(await listHolders(asked, programmeId), programmeId, asked.actor.personId ?? "")
    : [];
  const told = await namesOf(asked, toldIds);
  const view = {
    typed,
    problems,
    people: [...people, ...[...mentioned].map(([id, { called }]) => ({ id, called }))],
    programmes: programmeId ? [] : await listProgrammes(asked),
    told: toldIds.map((id) => told.get(id)?.called ?? "somebody"),
  };
  const options = { current: "worried" };
  return Object.keys(problems).length > 0
    ? notYetRight(title, <WorriedPage {...view} />, options)
    : page(title, <WorriedPage {...view} />, options);
}

/** GET /worried, with `?about=` somebody when it is opened from her page. */
export const worried =
  (peopleSheSees: PeopleSheSees) =>
  async (asked: Asked): Promise<Answer> => {
    const kept = await keptDraft(asked, "worried");
    const about = one(asked.query, "about");
    return draw(
      asked,
      peopleSheSees,
      { ...kept, ...(about ? { about } : {}), id: newId(), "words-id": newId() },
      noProblems,
    );
  };

/** POST /worried: told at once, with or without words (A16, A17). */
export const raise =
  (peopleSheSees: PeopleSheSees) =>
  async (asked: Asked): Promise<Answer> => {
    const { typed } = asked;
    const problems: Record<string, string> = {};
    const about = one(typed, "about");
    const isSomebody = about !== "" && about !== "else";
    const staff = await listStaff(asked, null);
    if (
      isSomebody &&
      !(isId(about) && (staff.some(({ id }) => id === about) || (await mayMean(asked, about))))
    )
      problems["about"] = REFUSALS.aboutNobody;
    const words = readText(one(typed, "words"), { noun: "words", max: wordsMax });
    if (!words.ok) problems["words"] = words.sentence;
    const chosen = one(typed, "programme");
    const programmeId =
      asked.actor.programmeId ?? (await listProgrammes(asked)).find(({ id }) => id === chosen)?.id;
    if (!programmeId) problems["programme"] = REFUSALS.noProgramme;
    const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
    const wordsId = isId(one(typed, "words-id")) ? one(typed, "words-id") : newId();
    if (!words.ok || !programmeId || Object.keys(problems).length > 0)
      return draw(asked, peopleSheSees, { ...typed, id, "words-id": wordsId }, problems);
    const concernId = await openConcern(asked, {
      id,
      programmeId,
      aboutPersonId: isSomebody ? about : null,
      from: { kind: "page" },
      words: words.value,
      wordsId,
    });
    await dropKept(asked, "worried");
    return go(
      words.value === "" ? `/concerns/${concernId}/words?just=raised` : `/concerns/${concernId}?just=raised`,
    );
  };
